import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';

/** An extension for a listener of each other protocol. */
export function extensionProtocol(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'CreateDomainExtension');
  const others = resourceNamed(context.book, 'listener').variants.filter((one) => one !== action.effect.variant);
  return others.flatMap((protocol): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', protocol);
    if (!creator) return [];
    const listener = buildCall(creator, {}, context, context.seed(protocol));
    const { LoadBalancerId = null, ListenerPort = null } = listener.parameters;
    const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
    const request = { action, choices: { LoadBalancerId, ListenerPort }, expect, variant: protocol, also: [listener] };
    // The listener of the case takes the place of the one that extensions have by default.
    const { probe: _probe, ...plan } = planForCall(request, context);
    const fixtures = plan.fixtures.filter(({ resource }) => resource !== 'listener');
    const title = `CreateDomainExtension on a listener of ${protocol}`;
    return [{ variant: protocol, level: topic.level, title, plan: { ...plan, fixtures, prepare: [listener] } }];
  });
}
