import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedItems, ExpectedList, ExpectedRead } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { withServers } from '../../cases/server-slots.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { buildCall } from '../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';

/** One resource is made or deleted, and then asked of the list of its kind, which has no names. */
export function thenListed(
  topic: TopicRule,
  context: PlanningContext,
  operation: 'create' | 'delete',
  more: (lister: ActionSpec, resource: Resource, action: ActionSpec) => Partial<CallPlan>,
): readonly CaseDraft[] {
  const action = actionFor(context.book, operation, topic.topic);
  const lister = actionFor(context.book, 'list', topic.topic);
  if (!action || !lister) return [];
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant: topic.detail }, context);
  const resource = resourceNamed(context.book, topic.topic);
  const title = `${action.name}, then ${lister.name}: ${topic.detail}`;
  return [{ variant: 'listed', level: topic.level, title, plan: { ...plan, ...more(lister, resource, action) } }];
}

/** The list of all, or of the one that is made, looked at until it shows what it must: a list may lag. */
export function listOf(
  lister: ActionSpec,
  { name, key: [key = ''] }: Resource,
  context: PlanningContext,
  match: ExpectedItems['match'],
): ExpectedList {
  const own = [{ fill: 'identifier', resource: name }] as const;
  const call = buildCall(lister, match === 'only' ? { [key]: own[0] } : {}, context, 1);
  const shown = { calls: [call], items: lister.effect.items ?? '', key };
  if (match === 'none') return { ...shown, holds: [], lacks: own };
  return { ...shown, holds: own, lacks: [], ...(match === 'only' ? { size: 1 } : {}) };
}

/** The list that is asked for what was made, by its key. */
export function readOf(lister: ActionSpec, { name, key }: Resource, context: PlanningContext): ExpectedRead {
  const [id = ''] = key;
  const own = { [id]: { fill: 'identifier', resource: name } } as const;
  const items = withServers(JSON.stringify([{ [id]: `$made.${name}` }]));
  const call = buildCall(lister, own, context, 1);
  return { call, fields: [], items: [{ path: lister.effect.items ?? '', match: 'only', items }] };
}
