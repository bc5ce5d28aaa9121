import type { CaseDraft, FixturePlan, PlanContext } from '../specs/call-plan.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { HistoryPlan, Operation, Script } from '../harness/history.ts';
import { actionFor } from '../generators/context.ts';
import { planCall } from '../generators/plan-call.ts';
import type { Act } from './model/act.ts';
import { Sequences, type Step } from './model/draw-sequence.ts';
import type { Theme } from './model/universe.ts';
import { loadBalancerModel } from './model/load-balancer-model.ts';
import { operationsOf } from './model/operations.ts';

/** So many sequences of each theme, and so many acts in the longest. */
const count: Readonly<Record<Theme, number>> = { listeners: 20, groups: 8, rules: 12, tags: 3, everything: 10 };
const longest = 30;

/** Sequences drawn at random, one call after the other; each act is followed by a read of what it touched. */
export function sequenceCases(topic: TopicRule, context: PlanContext): readonly CaseDraft<HistoryPlan>[] {
  const theme = topic.detail as Theme;
  const scripts = new Sequences(theme, longest).map((steps): Script => ({
    before: written(steps, context),
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

function written(steps: readonly Step[], context: PlanContext): readonly Operation<Act>[] {
  const operation = operationsOf(context);
  const looks = new Map<string, Act>();
  const each = steps.flatMap(({ act, hurry }) => {
    const look = lookAfter(act);
    for (const later of [look, ...alsoSeen(act)]) if (later) looks.set(JSON.stringify(later), later);
    return [operation(act), ...(look ? [operation(look, look.on === 'listener' && !hurry)] : [])];
  });
  // Whatever was touched is looked at once more in the end.
  return [...each, ...[...looks.values()].map((look) => operation(look, look.on === 'listener'))];
}

/** What an act on a listener or a rule may change beside it. */
function alsoSeen(act: Act): readonly Act[] {
  return act.on === 'listener' && act.protocol === 'http' ? [{ on: 'rule', does: 'read', port: act.port }] : [];
}

/** The read that shows what an act did. */
export function lookAfter(act: Act): Act | undefined {
  if (act.does === 'read') return undefined;
  switch (act.on) {
    case 'listener':
      return { on: 'listener', does: 'read', port: act.port, protocol: act.protocol };
    case 'group':
      return { on: 'group', does: 'read' };
    case 'rule':
      return { on: 'rule', does: 'read', port: act.port };
    case 'tag':
      return { on: 'tag', does: 'read' };
  }
}

/** A load balancer that the case alone has, and that goes when the case is done. */
export function ownLoadBalancer(context: PlanContext): readonly FixturePlan[] {
  const action = actionFor(context.book, 'create', 'listener', 'tcp');
  if (!action) return [];
  const { fixtures } = planCall({ action, expect: { answer: 'accept' }, variant: 'own' }, context);
  return fixtures.map((fixture) => ({ ...fixture, exclusive: true }));
}
