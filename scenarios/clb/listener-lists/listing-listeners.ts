import type { CallPlan } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { ExpectedItems } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysIn } from '../../../generators/calls/resource-keys.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';

/** The creation of a listener of a protocol. */
export function makingListener(variant: string, choices: Choices, context: PlanningContext): Call {
  const creator = actionFor(context.book, 'create', 'listener', variant);
  if (!creator) throw new Error(`no action makes a ${variant} listener`);
  return buildCall(creator, choices, context, context.seed(variant));
}

interface Asked {
  readonly variant: string;
  readonly choices: Choices;
  readonly prepare: readonly Call[];
  readonly shown: readonly Pick<ExpectedItems, 'match' | 'items'>[];
}

/** The list of the listeners of a load balancer of the case's own. */
export function listingListeners(
  topic: TopicRule,
  { variant, choices, prepare, shown }: Asked,
  context: PlanningContext,
): CallPlan {
  const action = topicAction(topic, 'list', context.book);
  const owner = keysIn(action, { LoadBalancerId: { fill: 'identifier', resource: 'load-balancer' } });
  const asked = { ...owner, ...choices };
  const plan = planForCall({ action, choices: asked, expect: { answer: 'accept' }, variant, also: prepare }, context);
  const fixtures = plan.fixtures
    .filter(({ resource }) => resource !== 'listener')
    .map((fixture) => (fixture.resource === 'load-balancer' ? { ...fixture, exclusive: true } : fixture));
  const path = action.effect.items ?? '';
  return { ...plan, fixtures, prepare, answered: shown.map((items) => ({ path, ...items })) };
}
