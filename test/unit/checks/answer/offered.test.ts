import { offered } from '../../../../checks/answer/offered.ts';
import type { Meaning } from '../../../../cases/answer.ts';
import type { Evidence, Problem } from '../../../../cases/case.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, busy, busyWhy, contextOf, evidence, failure, silence, success } from '../evidence.ts';

const ask = (meaning: Meaning): Evidence => evidence({ answer: 'offered' }, meaning);
const unknown = (actual: string): Problem => ({
  expected: 'A is known: an answer, or an error other than an unknown action',
  actual,
  at: 'Code',
});

judges(offered, contextOf('clb.DescribeRegions.offered'), {
  passes: {
    'a success': ask(success()),
    'a refusal': ask(failure('MissingLoadBalancerId')),
    'what is not found': ask(failure('InvalidLoadBalancerId.NotFound', 404)),
  },
  fails: {
    'the code of an unknown action': [
      ask(failure('InvalidAction.NotFound', 404)),
      unknown('HTTP 404 InvalidAction.NotFound'),
    ],
    'the status of an unknown action': [ask(failure('Whatever', 501)), unknown('HTTP 501 Whatever')],
    'an error behind HTTP 200': [ask(failure('Whatever', 200)), unknown('HTTP 200 Whatever')],
    'a page': [ask({ type: 'garbled', status: 404, problem: 'no Code' }), unknown('HTTP 404, no Code')],
    silence: [ask(silence), unknown('no answer: reset')],
  },
  undecided: {
    'a target that stays busy': [{ ...ask(success()), call: busy }, 'inconclusive', busyWhy],
    'other cases': [evidence(accept, success()), 'not-applicable', 'the case is not about it'],
  },
});
