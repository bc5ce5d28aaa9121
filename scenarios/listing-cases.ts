import type { CallPlan, CaseDraft } from '../cases/call-plan.ts';
import type { ExpectedItems, ExpectedList, ExpectedRead } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Resource } from '../specs/service.ts';
import type { TopicRule } from '../specs/topic.ts';
import { withServers } from '../cases/server-slots.ts';
import { buildCall } from '../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { oneMore } from '../generators/calls/one-more.ts';

/** What was made is in the list of all. */
export function madeIsListed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return listing(topic, context, 'create', (lister, resource) => ({
    lists: [listOf(lister, resource, context, 'all')],
  }));
}

/** Of two that were made, the list shows only the one that is asked for. */
export function filterShowsOne(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return listing(topic, context, 'create', (lister, resource, action) => ({
    prepare: [oneMore(action, context, context.seed('another'))],
    lists: [listOf(lister, resource, context, 'only')],
  }));
}

/** What was deleted is in no list any more. */
export function deletedIsNotListed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return listing(topic, context, 'delete', (lister, resource) => ({
    lists: [listOf(lister, resource, context, 'none')],
  }));
}

/** A certificate is shown with the fingerprint that its upload was answered with. */
export function fingerprintIsKept(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return listing(topic, context, 'create', (lister, resource) => {
    const path = `${lister.effect.items ?? ''}.Fingerprint`;
    const fields = [{ path, equals: [], sameAs: 'Fingerprint', absent: 'fail' }] as const;
    return { reads: [{ ...readOf(lister, resource, context), fields }] };
  });
}

/** Certificates and keys go in and never come out. */
export function contentsAreWithheld(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return listing(topic, context, 'create', (lister, resource, { parameters }) => ({
    withheld: parameters.filter(({ typical }) => isConfidential(typical)).map(({ name }) => name),
    reads: [readOf(lister, resource, context)],
  }));
}

function isConfidential(typical: unknown): boolean {
  return typical === '$privateKey' || typical === '$serverCertificate' || typical === '$caCertificate';
}

function listing(
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
function listOf(
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
function readOf(lister: ActionSpec, { name, key }: Resource, context: PlanningContext): ExpectedRead {
  const [id = ''] = key;
  const own = { [id]: { fill: 'identifier', resource: name } } as const;
  const items = withServers(JSON.stringify([{ [id]: `$made.${name}` }]));
  const call = buildCall(lister, own, context, 1);
  return { call, fields: [], items: [{ path: lister.effect.items ?? '', match: 'only', items }] };
}
