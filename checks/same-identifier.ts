import type { Check } from '../harness/case.ts';

/** A repeated creation gives the identifier of the first, or another one, as its ClientToken demands. */
export const sameIdentifier: Check = {
  id: 'same-identifier',
  run: ({ plan, prepared, call }) => {
    if (!plan.identifier) return { verdict: 'not-applicable', why: 'no identifier is compared' };
    const { field, relation } = plan.identifier;
    const first = prepared[0]?.meaning;
    if (first?.type !== 'success' || call.meaning.type !== 'success') {
      return { verdict: 'not-applicable', why: 'one of the calls was not accepted' };
    }
    const [was, is] = [first.body[field], call.meaning.body[field]];
    if ((was === is) === (relation === 'same')) return { verdict: 'pass' };
    const expected = relation === 'same' ? `${field} is ${String(was)} again` : `${field} is not ${String(was)} again`;
    return { verdict: 'fail', problems: [{ expected, actual: `${field} is ${String(is)}`, at: field }] };
  },
};
