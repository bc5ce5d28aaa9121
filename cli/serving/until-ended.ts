import { readFileSync } from 'node:fs';

const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;

/** How often it is looked whether who started it is still there. */
const lookMs = 250;

/** Waits for a signal to end; for the end of a program that forked the process; and, if npm or the like started it, for the end of that. */
export async function untilEnded(): Promise<void> {
  let look: NodeJS.Timeout | undefined;
  let end = (): void => undefined;
  await new Promise<void>((resolve) => {
    end = resolve;
    for (const event of events) process.once(event, end);
    if (process.env['npm_config_user_agent'] === undefined) return;
    const starters = startersOf(process.ppid);
    look = setInterval(() => {
      if (process.ppid !== starters[0] || !starters.every(isAlive)) end();
    }, lookMs).unref();
  });
  clearInterval(look);
  // Whoever listens for the end of a channel to the parent keeps it, and with it the process.
  for (const event of events) process.off(event, end);
}

/**
 * The processes between this one and whoever typed `npx`. It passes a signal on to the shell that it started, which dies of it and
 * tells nobody; and if it is killed itself, even that shell lives on. A shell that a user works in has no such command.
 */
function startersOf(parent: number): readonly number[] {
  const { command, parent: above } = processOf(parent);
  return /^(?:\S*\/)?(?:sh|bash|dash)\0-c\0/.test(command) && above > 1 ? [parent, above] : [parent];
}

/** Nothing is known of a process where there is no `/proc`: there, shells put the command in their own place. */
function processOf(pid: number): { readonly command: string; readonly parent: number } {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, can hold anything.
    const [, parent = '0'] = /\)\s+\S\s+(\d+)\s[^)]*$/.exec(stat) ?? [];
    return { command, parent: Number(parent) };
  } catch {
    return { command: '', parent: 0 };
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
