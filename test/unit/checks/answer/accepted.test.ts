import { accepted } from '../../../../checks/answer/accepted.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, busy, busyWhy, contextOf, evidence, failure, garbled, reject, silence, success } from '../evidence.ts';

const expected = 'the call is accepted';

judges(accepted, contextOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range'), {
  passes: { 'a success': evidence(accept, success()) },
  fails: {
    'an error': [evidence(accept, failure('X')), { expected, actual: 'HTTP 400 X', at: 'status' }],
    'an error behind HTTP 200': [evidence(accept, failure('X', 200)), { expected, actual: 'HTTP 200 X', at: 'status' }],
    'a page': [evidence(accept, garbled), { expected, actual: 'HTTP 200, an HTML page', at: 'status' }],
    'a job that failed': [
      evidence(accept, success(), { jobFailed: 'Failed with Quota' }),
      { expected: 'the call is accepted and carried out', actual: 'its job ended as Failed with Quota' },
    ],
    silence: [evidence(accept, silence), { expected, actual: 'no answer: reset', at: 'status' }],
  },
  undecided: {
    'a target that stays busy': [evidence(accept, success(), { call: busy }), 'inconclusive', busyWhy],
    'a refusal that is expected': [
      evidence(reject(['X']), success()),
      'not-applicable',
      'the call need not be accepted',
    ],
  },
});
