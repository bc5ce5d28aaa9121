import type { ErrorReference } from '../point.ts';

/** Whether a code is one that is meant: `Throttling.*` means `Throttling`, and whatever follows that after a dot. */
export function isCode({ code: meant }: Pick<ErrorReference, 'code'>, code: string): boolean {
  if (!meant.endsWith('.*')) return meant === code;
  const stem = meant.slice(0, -2);
  return code === stem || code.startsWith(`${stem}.`);
}
