import type { Check } from '../../cases/case.ts';
import { answersBeside, answersTo } from '../../cases/step-record.ts';

/** Repeated creations name one resource, or each another, as their ClientTokens demand. */
export const sameIdentifier: Check = {
  id: 'same-identifier',
  file: 'checks/answer/same-identifier.ts',
  asks: ({ identifier }) => identifier !== undefined && identifier.relation !== 'observed',
  run: ({ plan, steps, call }) => {
    const { field = '', relation = 'observed' } = plan.identifier ?? {};
    if (relation === 'observed') return { verdict: 'not-applicable', why: 'no identifier is compared' };
    // What the two need stands before the first of them.
    const first = answersTo({ steps }, 'prepare').filter(({ action }) => action === call.action);
    const given = [...first.slice(0, 1), ...(answersBeside({ steps }) ?? []), call].flatMap(({ meaning }) =>
      meaning.type === 'success' ? [String(meaning.body[field])] : [],
    );
    if (given.length < 2) return { verdict: 'not-applicable', why: 'one of the calls was not accepted' };
    const distinct = [...new Set(given)];
    if (distinct.length === (relation === 'same' ? 1 : given.length)) return { verdict: 'pass' };
    const [was = ''] = given;
    const again = given.find((id, index) => given.indexOf(id) !== index) ?? '';
    const [expected, actual] =
      relation === 'same'
        ? [`${field} is ${was} in all ${given.length} answers`, `it is ${distinct.join(', ')}`]
        : [`${field} is not ${again} again`, `${field} is ${again}`];
    return { verdict: 'fail', problems: [{ expected, actual, at: field, deviation: 'other-value' }] };
  },
};
