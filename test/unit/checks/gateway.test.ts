import { describe, expect, it } from 'vitest';
import { authentic } from '../../../checks/answer/authentic.ts';
import { onlyOneAccepted } from '../../../checks/answer/only-one-accepted.ts';
import type { Answer, Meaning } from '../../../cases/answer.ts';
import type { Outcome } from '../../../cases/case.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import { accept, answer, contextOf, evidence, failure, success } from './evidence.ts';

const context = contextOf('clb.protocol.protocol.encoding-space');
const signed: Expectation = {
  answer: 'authentic',
  refusals: [{ code: 'SignatureDoesNotMatch', status: 400, editions: ['2024'] }],
};

describe('authentic', () => {
  it.each<readonly [string, Meaning, Outcome['verdict']]>([
    ['a success', success(), 'pass'],
    ['a doubt about the signature', failure('SignatureDoesNotMatch'), 'fail'],
    ['a refusal for another reason', failure('InvalidTagValue'), 'observed'],
    ['a page', { type: 'garbled', status: 200, problem: 'an HTML page' }, 'fail'],
  ])('says of %s: %s', (_title, meaning, verdict) => {
    expect(authentic.run(evidence(signed, meaning), context).verdict).toBe(verdict);
  });

  it('has no say on other cases', () => {
    expect(authentic.run(evidence(accept, success()), context).verdict).toBe('not-applicable');
  });
});

describe('onlyOneAccepted', () => {
  const ok = answer(success());
  const used = answer(failure('SignatureNonceUsed'));
  const ask = (call: Answer, ...together: readonly Answer[]): string => {
    const onlyOne = [{ code: 'SignatureNonceUsed', status: 400, editions: ['2024'] }];
    return onlyOneAccepted.run(evidence(accept, success(), { call, together }, { onlyOne }), context).verdict;
  };

  it('wants one to be accepted, whichever', () => {
    expect(ask(ok, used, used)).toBe('pass');
    expect(ask(used, used, ok)).toBe('pass');
    expect(ask(ok, ok, used)).toBe('fail');
    expect(ask(used, used)).toBe('fail');
  });

  it('wants each other one to be refused as documented', () => {
    expect(ask(ok, answer(failure('SignatureDoesNotMatch')))).toBe('fail');
    expect(ask(ok, answer(failure('SignatureNonceUsed', 403)))).toBe('fail');
  });

  it('concludes nothing where an answer is missing', () => {
    expect(ask(ok, answer({ type: 'silence', problem: 'reset' }))).toBe('inconclusive');
    expect(ask(ok, answer(failure('Throttling'), { stillBusy: true }))).toBe('inconclusive');
  });
});
