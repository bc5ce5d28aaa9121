import type { CaseDraft, FixturePlan } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { HistoryPlan, HistoryOperation, Script } from '../cases/history.ts';
import { actionFor } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import type { Act } from './model/act.ts';
import { Sequences } from './model/draw-sequence.ts';
import type { SequenceStep } from './model/step.ts';
import type { Theme } from './model/universe.ts';
import { lookAfter, looksBeside } from './model/looks.ts';
import { loadBalancerModel } from './model/load-balancer-model.ts';
import { operationsOf } from './model/operations.ts';

/** So many sequences of each theme, and so many acts in the longest. */
const count: Readonly<Record<Theme, number>> = {
  listeners: 20,
  'white-lists': 8,
  groups: 12,
  servers: 8,
  rules: 12,
  tags: 3,
  'server-certificates': 20,
  'ca-certificates': 20,
  'load-balancer': 10,
  everything: 12,
};
const longest = 30;

/** Sequences drawn at random, one call after the other; each act is followed by a read of what it touched. */
export function sequenceCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft<HistoryPlan>[] {
  const theme = topic.detail as Theme;
  const scripts = new Sequences(theme, longest).map((steps): Script => ({
    before: written(steps, theme, context),
    lanes: [],
    after: [],
  }));
  const plan: HistoryPlan = { fixtures: ownLoadBalancer(context), scripts, rounds: 1, model: loadBalancerModel };
  return Array.from({ length: context.cases ?? count[theme] }, (_, index) => ({
    variant: `sequence-${index + 1}`,
    level: topic.level,
    title: `${topic.detail}: up to ${longest} calls one after the other`,
    plan,
  }));
}

function written(
  steps: readonly SequenceStep[],
  theme: Theme,
  context: PlanningContext,
): readonly HistoryOperation<Act>[] {
  const operation = operationsOf(context);
  const looks = new Map<string, Act>();
  const each = steps.flatMap(({ act, hurry }) => {
    const look = lookAfter(act);
    const beside = looksBeside(act, theme);
    for (const later of [look, ...beside]) if (later) looks.set(JSON.stringify(later), later);
    return [
      operation(act),
      ...(look ? [operation(look, look.on === 'listener' && !hurry)] : []),
      // What is lost with something else may be made again before the end.
      ...(act.does === 'delete' ? beside.map((one) => operation(one)) : []),
    ];
  });
  // Whatever was touched is looked at once more in the end.
  const last = [...looks.values()].map((look) => operation(look, look.on === 'listener'));
  const look: Act = { on: 'load-balancer', does: 'read' };
  // Where it is looked at, a new load balancer is waited for.
  return [...(looks.has(JSON.stringify(look)) ? [operation(look, true)] : []), ...each, ...last];
}

/** A load balancer that the case alone has, and that goes when the case is done. */
export function ownLoadBalancer(context: PlanningContext): readonly FixturePlan[] {
  const action = actionFor(context.book, 'create', 'listener', 'tcp');
  if (!action) return [];
  const { fixtures } = planForCall({ action, expect: { answer: 'accept' }, variant: 'own' }, context);
  return fixtures.map((fixture) => ({ ...fixture, exclusive: true }));
}
