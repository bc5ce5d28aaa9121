import fc from 'fast-check';
import type { CaseDraft, FixturePlan, PlanContext } from '../specs/call-plan.ts';
import type { TopicRule } from '../specs/model.ts';
import type { HistoryPlan, Operation, Script } from '../harness/history.ts';
import { actionFor } from '../generators/context.ts';
import { planCall } from '../generators/plan-call.ts';
import type { Act } from './model/act.ts';
import { drawAct, type DrawnAct, type Theme } from './model/draw-acts.ts';
import { loadBalancerModel } from './model/load-balancer-model.ts';
import { operationsOf } from './model/operations.ts';

/** So many sequences of each theme, and so many acts in the longest. */
const sequences = { count: 4, length: 14 };

/** Sequences drawn at random, one call after the other; each act is followed by a read of what it touched. */
export function sequenceCases(topic: TopicRule, context: PlanContext): readonly CaseDraft<HistoryPlan>[] {
  const theme = topic.detail as Theme;
  const drawn = fc.array(drawAct(theme), { minLength: 1, maxLength: sequences.length, size: 'max' });
  const scripts = drawn.map((steps): Script => ({ before: written(steps, context), lanes: [], after: [] }));
  const plan: HistoryPlan = { fixtures: ownLoadBalancer(context), scripts, rounds: 1, model: loadBalancerModel };
  return Array.from({ length: context.cases ?? sequences.count }, (_, index) => ({
    variant: `sequence-${index + 1}`,
    level: topic.level,
    title: `${topic.detail}: up to ${sequences.length} calls one after the other`,
    plan,
  }));
}

function written(steps: readonly DrawnAct[], context: PlanContext): readonly Operation<Act>[] {
  const operation = operationsOf(context);
  return steps.flatMap(({ act, hurry }) => {
    const look = lookAfter(act);
    return [operation(act), ...(look ? [operation(look, look.on === 'listener' && !hurry)] : [])];
  });
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
