import type { RunReport } from '../model/run-report.ts';

const most = 3;

/** Says once what a run stopped waiting for, or nothing where nothing was given up. */
export function notAwaited({ run: { notAwaited: given = [] } }: RunReport): string | undefined {
  if (given.length === 0) return undefined;
  const more = given.length > most ? [`${given.length - most} more`] : [];
  return `Waited for in vain, then only looked for: ${[...given.slice(0, most), ...more].join('; ')}`;
}
