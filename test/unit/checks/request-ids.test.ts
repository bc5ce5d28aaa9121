import { describe, expect, it } from 'vitest';
import { envelope } from '../../../checks/answer/envelope.ts';
import { requestIdsDiffer } from '../../../checks/answer/request-ids-differ.ts';
import type { Meaning } from '../../../cases/answer.ts';
import { accept, answer, contextOf, evidence, failure, success } from './evidence.ts';

const unique = contextOf('clb.protocol.protocol.request-id-unique');
const withId = (RequestId: string): Meaning => success({ RequestId });

describe('requestIdsDiffer', () => {
  const ask = (meanings: readonly Meaning[]): string => {
    const prepared = meanings.slice(1).map((meaning) => answer(meaning));
    const first = meanings[0] ?? success();
    return requestIdsDiffer.run(evidence(accept, first, { prepared }, { requestIdsDiffer: true }), unique).verdict;
  };

  it('demands another RequestId in every answer, whatever it means', () => {
    expect(ask([withId('a'), withId('b'), withId('c')])).toBe('pass');
    expect(ask([withId('a'), withId('b'), withId('a')])).toBe('fail');
    expect(ask([failure('Code'), failure('Code')])).toBe('fail');
    expect(ask([failure('Code'), withId('a')])).toBe('pass');
  });

  it('has nothing to say of answers without one', () => {
    expect(ask([withId('a'), { type: 'silence', problem: 'reset' }])).toBe('not-applicable');
    expect(requestIdsDiffer.run(evidence(accept, withId('a')), unique).verdict).toBe('not-applicable');
  });
});

describe('envelope', () => {
  const ask = (meaning: Meaning): string => envelope.run(evidence(accept, meaning), unique).verdict;

  it('demands a RequestId, and only observes how it is written', () => {
    expect(ask(success())).toBe('pass');
    expect(ask(withId(''))).toBe('fail');
    expect(ask({ type: 'success', status: 200, body: { RequestId: 7 } })).toBe('fail');
    expect(ask(withId('365f4154-92f6-4ae4-92f8-7ff34b540710'))).toBe('observed');
  });
});
