import { creationsCounted } from '../../../../checks/effect/creations-counted.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import type { Evidence } from '../../../../cases/case.ts';
import type { Census } from '../../../../cases/expectation.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, busy, busyWhy, contextOf, evidence, failure, success } from '../evidence.ts';

const counting: Census = {
  resource: 'load-balancer',
  creator: 'CreateLoadBalancer',
  calls: [{ action: 'DescribeLoadBalancers', parameters: {} }],
  items: 'Items',
  key: 'Id',
};
const ask = (exist: number, found?: readonly string[], plan: Partial<CallPlan> = {}): Evidence =>
  evidence(accept, success(), found ? { census: { answers: [answer(success())], found } } : {}, {
    census: { ...counting, exist },
    ...plan,
  });
const one = 'there is one load balancer with the name of this case';
const unknown = 'what exists is not known, as the target does not offer DescribeLoadBalancers';

judges(creationsCounted, contextOf('clb.CreateLoadBalancer.ClientToken.idempotence.same-token-same-result'), {
  passes: { 'one where one must be': ask(1, ['lb-1']), 'none where none may be': ask(0, []) },
  fails: {
    'two where one must be': [
      ask(1, ['lb-1', 'lb-2']),
      { expected: one, actual: 'there are 2: lb-1, lb-2', at: 'Items' },
    ],
    'one where two must be': [
      ask(2, ['lb-1']),
      {
        expected: 'there are 2 load balancers with the name of this case',
        actual: 'there is one: lb-1',
        at: 'Items',
      },
    ],
    'none where one must be': [ask(1, []), { expected: one, actual: 'there is none', at: 'Items' }],
  },
  undecided: {
    'a number that nobody promises': [
      evidence(accept, success(), {}, { census: counting }),
      'not-applicable',
      'no number of resources is promised',
    ],
    'a list that is not offered': [ask(1), 'inconclusive', unknown],
    'such a list where identifiers are only observed': [
      ask(1, undefined, { identifier: { field: 'Id', relation: 'observed' } }),
      'inconclusive',
      unknown,
    ],
    'such a list where identifiers are compared': [
      ask(1, undefined, { identifier: { field: 'Id', relation: 'same' } }),
      'not-applicable',
      unknown,
    ],
    'a list that is refused': [
      evidence(
        accept,
        success(),
        { census: { answers: [answer(failure('Forbidden', 403))], found: [] } },
        { census: { ...counting, exist: 1 } },
      ),
      'inconclusive',
      'what exists is not known, as A answered HTTP 403 Forbidden',
    ],
    'a target that stays busy': [
      evidence(accept, success(), { together: [busy] }, { census: { ...counting, exist: 1 } }),
      'inconclusive',
      busyWhy,
    ],
  },
});
