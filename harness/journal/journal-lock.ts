import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that writes a journal, so that others know whether it still does. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, where the system tells: a number is given to another process some day. */
  readonly began?: string;
}

/** This process as the holder of a journal. */
export function thisHolder(): Holder {
  const began = beginOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(began === undefined ? {} : { began }) };
}

/**
 * Whether the process that wrote a journal may still be writing it. Of a process on another machine nothing can be known, so
 * that it may.
 */
export function isHeld(holder: Holder | undefined): boolean {
  if (!holder) return false;
  if (holder.host !== hostname()) return true;
  if (!exists(holder.pid)) return false;
  const began = beginOf(holder.pid);
  return holder.began === undefined || began === undefined || began === holder.began;
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** On Linux the clock ticks since the system began; a name in parentheses, which may hold anything, comes before. */
function beginOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
