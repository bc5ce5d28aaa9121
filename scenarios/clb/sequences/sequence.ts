import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { HistoryOperation, HistoryPlan, Script } from '../../../cases/history.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Act } from '../model/act.ts';
import { loadBalancerModel } from '../model/load-balancer-model.ts';
import { operationsOf } from '../model/operations.ts';
import { ownLoadBalancer } from '../model/own-load-balancer.ts';
import { Sequences } from './draw-sequence.ts';
import { lookAfter, looksBeside } from './looks.ts';
import type { SequenceStep } from './sequence-step.ts';
import type { Theme } from './universe.ts';
import { topicValue } from '../../topic-value.ts';

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

/** What sequences may be about. */
export const themes: readonly string[] = Object.keys(count);

/** Sequences drawn at random, one call after the other; each act is followed by a read of what it touched. */
export function sequence(topic: TopicRule, context: PlanningContext): readonly CaseDraft<HistoryPlan>[] {
  const theme = topicValue(topic, 'theme') as Theme;
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
