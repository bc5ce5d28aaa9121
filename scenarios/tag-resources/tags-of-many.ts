import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { actionFor } from '../../generators/calls/context.ts';
import { oneMore } from '../../generators/calls/one-more.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { topicErrors } from '../topic-errors.ts';
import { typesOf } from './tag-plan.ts';

/** One resource more than a call can name, all of which are there. */
export function tagsOfMany(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const count = Math.max(...(topic.limits?.statements.flatMap(({ prose }) => prose?.maxItems ?? []) ?? [])) + 1;
  const expect = { answer: 'reject', errors: topicErrors(topic, context) } as const;
  return typesOf(topic, context).flatMap(({ type, resource, by }) => {
    const maker = actionFor(context.book, 'create', resource);
    if (!maker) return [];
    const ids = Array.from({ length: count }, (_, nth) => ({ fill: 'identifier', resource, nth }) as const);
    const prepare = ids.map((_, nth) => oneMore(maker, context, context.seed(`one-${nth}`)));
    return Object.values(by).map((action): CaseDraft => {
      const variant = `${type}-${action.name}`;
      const choices = { ResourceType: type, ResourceId: { fill: 'list', of: ids } } as const;
      const planned = planForCall({ action, choices, expect, variant, also: prepare }, context);
      const fixtures = planned.fixtures.filter((fixture) => fixture.resource !== resource);
      const title = `${action.name} for ${count} of a ${resource}`;
      return { variant, level: topic.level, title, plan: { ...planned, fixtures, prepare } };
    });
  });
}
