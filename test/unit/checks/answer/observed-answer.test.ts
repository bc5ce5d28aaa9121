import { describe, expect, it } from 'vitest';
import { observedAnswer } from '../../../../checks/answer/observed-answer.ts';
import type { Expectation } from '../../../../cases/expectation.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, contextOf, evidence, failure, garbled, success } from '../evidence.ts';

const context = contextOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range');
const open: Expectation = { answer: 'observe', accepting: ['2024'], rejecting: ['2018'] };
const silent: Expectation = { answer: 'observe', accepting: [], rejecting: [] };

judges(observedAnswer, context, {
  observes: {
    'a success': [evidence(silent, success()), 'HTTP 200, accepted'],
    'a refusal': [evidence(silent, failure('X')), 'HTTP 400 X'],
    'a page': [evidence(silent, garbled), 'HTTP 200, an HTML page'],
  },
  undecided: {
    'what the documents agree on': [evidence(accept, success()), 'not-applicable', 'the documents agree'],
  },
});

describe('observedAnswer', () => {
  it.each([
    ['accepts', success(), ['2024']],
    ['refuses', failure('X'), ['2018']],
  ] as const)('says which editions a target follows that %s', (_does, meaning, follows) => {
    expect(observedAnswer.run(evidence(open, meaning), context)).toMatchObject({ verdict: 'observed', follows });
  });
});
