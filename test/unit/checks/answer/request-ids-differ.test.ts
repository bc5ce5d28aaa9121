import { requestIdsDiffer } from '../../../../checks/answer/request-ids-differ.ts';
import type { Meaning } from '../../../../cases/answer.ts';
import type { Evidence, Problem } from '../../../../cases/case.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, contextOf, evidence, failure, read, requestId, silence, success } from '../evidence.ts';

const withId = (RequestId: string): Meaning => success({ RequestId });
const ask = (first: Meaning, ...others: readonly Meaning[]): Evidence =>
  evidence(accept, first, { prepared: others.map((meaning) => answer(meaning)) }, { requestIdsDiffer: true });
const compared = { requestIdsDiffer: true } as const;
const again = (id: string): Problem => ({
  expected: 'every answer has a RequestId of its own',
  actual: `several have ${id}`,
  at: 'RequestId',
});
const fewer = 'fewer than two answers have a RequestId';

judges(requestIdsDiffer, contextOf('clb.protocol.protocol.request-id-unique'), {
  passes: {
    'another in every answer': ask(withId('a'), withId('b'), withId('c')),
    'another in an error': ask(failure('Code'), withId('a')),
  },
  fails: {
    'the same in two of three': [ask(withId('a'), withId('b'), withId('a')), again('a')],
    'the same in two errors': [ask(failure('Code'), failure('Code')), again(requestId)],
    'that of the call in a read after it': [
      evidence(accept, withId('b'), { prepared: [answer(withId('a'))], reads: [read(withId('a'))] }, compared),
      again('a'),
    ],
    'that of the call in the reads before and after it': [
      evidence(accept, withId('a'), { before: answer(withId('b')), after: answer(withId('b')) }, compared),
      again('b'),
    ],
  },
  undecided: {
    'one answer': [ask(withId('a')), 'not-applicable', fewer],
    'answers without one': [ask(withId('a'), silence), 'not-applicable', fewer],
    'other cases': [evidence(accept, withId('a')), 'not-applicable', 'no RequestIds are compared'],
  },
});
