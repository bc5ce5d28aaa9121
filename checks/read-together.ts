import type { Check } from '../harness/case.ts';
import { compareWhole } from './compare-whole.ts';

/** The reads after the call show together what they must, each item once: the pages of a list. */
export const readTogether: Check = {
  id: 'read-together',
  run: ({ plan, reads }) => {
    if (plan.readTogether === undefined) return { verdict: 'not-applicable', why: 'no reads belong together' };
    const bodies = reads.flatMap(({ answer: { meaning } }) => (meaning.type === 'success' ? [meaning.body] : []));
    if (bodies.length < plan.reads.length) return { verdict: 'not-applicable', why: 'not every read was accepted' };
    return compareWhole(plan.readTogether, bodies);
  },
};
