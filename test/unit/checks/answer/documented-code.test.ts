import { documentedCode } from '../../../../checks/answer/documented-code.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, busy, contextOf, evidence, failure, garbled, reject, success } from '../evidence.ts';

const refusal = reject(['InvalidParameter'], ['Other']);
const long = reject([], ['A', 'B', 'C', 'D', 'E', 'F', 'G']);
const actual = 'error code Bogus';
const nothing = 'there is no error code';

judges(documentedCode, contextOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range'), {
  passes: {
    'a code named for the situation': evidence(refusal, failure('InvalidParameter')),
    'a code listed for the action': evidence(refusal, failure('Other')),
    'any code where no document lists one': evidence(reject([]), failure('Any')),
  },
  fails: {
    'any other code': [
      evidence(refusal, failure('Bogus')),
      { expected: 'error code InvalidParameter', actual, at: 'Code' },
    ],
    'less where no document names a code for the situation': [
      evidence(reject([], ['Other']), failure('Bogus')),
      { expected: 'error code Other', actual, at: 'Code', level: 'should' },
    ],
    'with a few of many codes': [
      evidence(long, failure('Bogus')),
      {
        expected: 'error code A, B, C, D, E, F or another one listed for the action',
        actual,
        at: 'Code',
        level: 'should',
      },
    ],
  },
  undecided: {
    'a call that need not be refused': [
      evidence(accept, failure('Bogus')),
      'not-applicable',
      'the call need not be refused',
    ],
    'a success': [evidence(refusal, success()), 'not-applicable', nothing],
    'a page': [evidence(refusal, garbled), 'not-applicable', nothing],
    'a target that stays busy': [evidence(refusal, success(), { call: busy }), 'not-applicable', nothing],
  },
});
