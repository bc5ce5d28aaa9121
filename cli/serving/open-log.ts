import { fstatSync } from 'node:fs';
import { Socket } from 'node:net';

/** Lines that are written without ever holding up whoever writes them. */
export interface Log {
  readonly write: (line: string) => void;
  /** What nobody has read by then is lost, or the process would wait for a reader. */
  readonly close: () => void;
}

/** That much may wait for a reader, in bytes; what comes then is left out. */
const mostWaiting = 4 * 1024 * 1024;

/**
 * Writes lines to the standard error. A pipe that nobody reads, as of a test that only wants the address, fills up, and writing to
 * it would block the process for good: lines wait for a while, and are then left out and counted. A reader that goes away is no
 * failure.
 */
export function openLog(): Log {
  const stream = isPipe(2) ? new Socket({ fd: 2, readable: false, writable: true }) : process.stderr;
  if (stream instanceof Socket) stream.unref();
  let lost = 0;
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return {
    write: (line) => {
      if (gone) return;
      if (stream.writableLength > mostWaiting) {
        lost += 1;
        return;
      }
      if (lost > 0) stream.write(`${lost} lines were left out, for nobody read them\n`);
      lost = 0;
      stream.write(`${line}\n`);
    },
    close: () => {
      gone = true;
      if (stream instanceof Socket && stream.writableLength > 0) stream.destroy();
    },
  };
}

function isPipe(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}
