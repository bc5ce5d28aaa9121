import { describeAnswer } from '../../cases/answer.ts';
import type { Check, Evidence } from '../../cases/case.ts';
import { answersTo, recordsOf } from '../../cases/step-record.ts';

/** Records what comes of a repeated creation where the documents are silent. */
export const observedRepetition: Check = {
  id: 'observed-repetition',
  file: 'checks/effect/observed-repetition.ts',
  run: (evidence, { level }) => {
    if (level !== 'observe') return { verdict: 'not-applicable', why: 'the documents say what comes of it' };
    const parts = [`the second call: ${describeAnswer(evidence.call)}`, ...resultOf(evidence), ...countOf(evidence)];
    return { verdict: 'observed', observed: parts.join('; '), follows: [] };
  },
};

function resultOf({ plan, steps, call }: Evidence): readonly string[] {
  const prepared = answersTo({ steps }, 'prepare');
  const first = prepared.find(({ action }) => action === call.action) ?? prepared[0];
  const { field = '' } = plan.identifier ?? {};
  if (first && first.meaning.type !== 'success') return [`the first: ${describeAnswer(first)}`];
  if (first?.meaning.type !== 'success' || call.meaning.type !== 'success' || first.action !== call.action) return [];
  const same = first.meaning.body[field] === call.meaning.body[field];
  return [same ? `${field} is that of the first` : `${field} is another`];
}

function countOf(evidence: Evidence): readonly string[] {
  const [census] = recordsOf(evidence, 'census');
  return census ? [`${census.found.length} exist${census.found.length === 1 ? 's' : ''} afterwards`] : [];
}
