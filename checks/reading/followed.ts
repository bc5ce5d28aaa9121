import type { Problem } from '../../cases/case.ts';
import type { ExpectedErrors } from '../../cases/expectation.ts';

/** Where no document names a code for exactly the situation, code and status only follow from what is listed. */
export function followed({ named }: ExpectedErrors): Pick<Problem, 'level'> {
  return named.length > 0 ? {} : { level: 'should' };
}
