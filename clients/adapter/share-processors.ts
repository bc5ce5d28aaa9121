import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Gives a process that is the first of its session the weight that this one's has. Linux shares processors out among sessions first
 * (sched(7), "The autogroup feature"): whoever runs this tool urgently, or at leisure, means what it asks, too.
 */
export function shareProcessors(pid: number): void {
  try {
    const [, nice = '0'] = /nice (-?\d+)/.exec(readFileSync('/proc/self/autogroup', 'utf8')) ?? [];
    if (nice !== '0') writeFileSync(`/proc/${pid}/autogroup`, nice);
  } catch {
    // Other systems have no such file, and not everybody may raise a weight.
  }
}
