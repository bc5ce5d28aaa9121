import type { Slot } from '../../cases/call.ts';
import type { Parameter } from '../../specs/parameter.ts';

/** Whether a value is promised only within a resource that was made for it. */
export function needsHolder({ holder }: Parameter, value: string | Slot | null | undefined): boolean {
  return holder !== undefined && typeof value === 'string' && !holder.unless.includes(value);
}
