import { rejected } from '../../../../checks/answer/rejected.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, busy, busyWhy, contextOf, evidence, failure, garbled, reject, silence, success } from '../evidence.ts';

const refusal = reject(['InvalidParameter']);
const expected = 'the call is refused with an HTTP status of 400 or above and an error Code';

judges(rejected, contextOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range'), {
  passes: {
    'an error, whatever its code': evidence(refusal, failure('Anything')),
    'a success whose job failed': evidence(refusal, success(), { jobFailed: 'Failed with InvalidParameter' }),
  },
  fails: {
    'an error behind HTTP 200': [
      evidence(refusal, failure('InvalidParameter', 200)),
      { expected, actual: 'HTTP 200 InvalidParameter', at: 'status' },
    ],
    'a success': [evidence(refusal, success()), { expected, actual: 'HTTP 200, accepted', at: 'status' }],
    'a page': [evidence(refusal, garbled), { expected, actual: 'HTTP 200, an HTML page', at: 'status' }],
    silence: [evidence(refusal, silence), { expected, actual: 'no answer: reset', at: 'status' }],
  },
  undecided: {
    'a target that stays busy': [evidence(refusal, success(), { call: busy }), 'inconclusive', busyWhy],
    'a call that is to be accepted': [evidence(accept, failure('X')), 'not-applicable', 'the call need not be refused'],
  },
});
