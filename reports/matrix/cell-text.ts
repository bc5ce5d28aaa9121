import { signOf } from '../parts/verdict-words.ts';
import type { MatrixCell } from './matrix-of.ts';

/** A cell in words: what is broken of how many that were judged. */
export function cellText({ pass, fail }: MatrixCell): string {
  if (pass + fail === 0) return '–';
  return fail === 0 ? `${signOf('pass')} ${pass}` : `${signOf('fail')} ${fail} of ${pass + fail}`;
}
