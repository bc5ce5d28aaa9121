import { authentic } from '../../../../checks/answer/authentic.ts';
import type { Expectation } from '../../../../cases/expectation.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, busy, busyWhy, contextOf, evidence, failure, garbled, success } from '../evidence.ts';

const signed: Expectation = {
  answer: 'authentic',
  refusals: [{ code: 'SignatureDoesNotMatch', status: 400, editions: ['2024'] }],
};
const expected = 'the signature fits (no SignatureDoesNotMatch)';

judges(authentic, contextOf('clb.protocol.protocol.encoding-space'), {
  passes: { 'a success': evidence(signed, success()) },
  fails: {
    'a doubt about the signature': [
      evidence(signed, failure('SignatureDoesNotMatch')),
      { expected, actual: 'HTTP 400 SignatureDoesNotMatch', at: 'Code' },
    ],
    'a page': [evidence(signed, garbled), { expected, actual: 'HTTP 200, an HTML page', at: 'Code' }],
  },
  observes: {
    'a refusal for another reason': [evidence(signed, failure('InvalidTagValue')), 'HTTP 400 InvalidTagValue'],
  },
  undecided: {
    'a target that stays busy': [evidence(signed, success(), { call: busy }), 'inconclusive', busyWhy],
    'other cases': [evidence(accept, success()), 'not-applicable', 'the case is not about the signature'],
  },
});
