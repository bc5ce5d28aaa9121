import { togetherAccepted } from '../../../../checks/answer/together-accepted.ts';
import type { Answer } from '../../../../cases/answer.ts';
import type { Evidence } from '../../../../cases/case.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, busy, busyWhy, contextOf, evidence, failure, reject, success } from '../evidence.ts';

const made = (parameters: Answer['parameters'] = {}): Answer => answer(success(), { parameters });
const refused = answer(failure('IdempotentParameterMismatch'));
const rivals: Partial<CallPlan> = { rivals: true };
const ask = (together: readonly Answer[], call: Answer, plan: Partial<CallPlan> = {}): Evidence =>
  evidence(
    accept,
    success(),
    { together, call },
    { together: together.map(() => ({ action: 'A', parameters: {} })), ...plan },
  );
const oneWins = 'of 2 calls sent at once with one token and other parameters, one is accepted';

judges(togetherAccepted, contextOf('clb.CreateLoadBalancer.ClientToken.idempotence.same-token-same-result'), {
  passes: {
    'several that agree': ask([made(), made()], made()),
    'one of two rivals': ask([refused], made(), rivals),
    'the other of two rivals': ask([made()], refused, rivals),
  },
  fails: {
    'one of several that agree is refused': [
      ask([made(), answer(failure('InternalError', 500))], made()),
      { expected: 'each of the 3 calls sent at once is accepted', actual: 'HTTP 500 InternalError', at: 'status' },
    ],
    'both of two rivals': [
      ask([made({ Name: '1' })], made({ Name: '2' }), rivals),
      { expected: oneWins, actual: 'both are', at: 'status' },
    ],
    'none of two rivals': [ask([refused], refused, rivals), { expected: oneWins, actual: 'none is', at: 'status' }],
  },
  undecided: {
    'a target that stays busy': [ask([busy], made()), 'inconclusive', busyWhy],
    'a target that stays busy to a rival': [ask([busy], made(), rivals), 'inconclusive', busyWhy],
    'a call that is sent alone': [evidence(accept, success()), 'not-applicable', 'the call is sent alone'],
    'calls of which any may win': [
      evidence(reject([]), success(), { together: [made()] }),
      'not-applicable',
      'any may win',
    ],
  },
});
