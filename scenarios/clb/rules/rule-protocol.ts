import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { creation, one } from './rule-calls.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A rule for a listener of each protocol. */
export function ruleProtocol(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, 'listener');
  return variants.flatMap((protocol): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', protocol);
    if (!creator) return [];
    const listener = buildCall(creator, {}, context, context.seed(protocol));
    const { LoadBalancerId = null, ListenerPort = null } = listener.parameters;
    const expect: Expectation = protocol.startsWith('http')
      ? { answer: 'accept' }
      : { answer: 'reject', errors: topicErrors(topic, context) };
    const call = creation([one], { LoadBalancerId, ListenerPort }, context);
    const action = actionNamed(context.book, 'CreateRules');
    // The listener of the case takes the place of the one that rules have by default.
    const plan = planForCall(
      { action, choices: call.parameters, expect, variant: protocol, also: [listener] },
      context,
    );
    const fixtures = plan.fixtures.filter(({ resource }) => resource !== 'listener');
    const { probe: _probe, ...rest } = plan;
    const title = `CreateRules on a listener of ${protocol}`;
    return [{ variant: protocol, level: topic.level, title, plan: { ...rest, fixtures, prepare: [listener] } }];
  });
}
