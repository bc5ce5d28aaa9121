import type { Answer } from '../../cases/answer.ts';
import type { Deviation } from '../../cases/case.ts';

/** How an answer deviates: as given, unless there is none, or nobody can read it. */
export function deviationOf({ meaning: { type } }: Answer, otherwise: Deviation): Deviation {
  return type === 'garbled' || type === 'silence' ? 'unreadable' : otherwise;
}
