import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { policy, policyListed } from './policy-calls.ts';

/** A listener is made with a policy, whose list is asked to include listeners, and not to. */
export function policyOfListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'CreateLoadBalancerHTTPSListener');
  const choices = { ListenerPort: '8443', TLSCipherPolicy: policy };
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant: 'included' }, context);
  const listener = withServers('[{"LoadBalancerId":"$made.load-balancer","Port":8443,"Protocol":"HTTPS"}]');
  const read = (asked: string, match: 'only' | 'none'): ExpectedRead => ({
    call: policyListed(context, { IncludeListener: asked }),
    fields: [],
    items: [{ path: 'TLSCipherPolicies.RelateListeners', match, items: listener }],
  });
  const reads = [read('true', 'only'), read('false', 'none')];
  const title = 'CreateLoadBalancerHTTPSListener with a policy that the account made';
  return [{ variant: 'included', level: topic.level, title, plan: { ...plan, reads } }];
}
