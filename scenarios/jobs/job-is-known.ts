import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { withServers } from '../../cases/server-slots.ts';
import { actionFor, resourceNamed } from '../../generators/calls/context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { jobCallOf, planWithJob, type JobCall } from './job-plan.ts';

/** The job that an answer names is listed, with the action that began it and what it is about. */
export function jobIsKnown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const called = jobCallOf(topic, context);
  const { action, list, items } = called;
  const job = withServers(JSON.stringify([shownOf(called, context)]));
  const shown = { call: list, fields: [], items: [{ path: items, match: 'all', items: job } as const] };
  const plan = planWithJob(called, topic.detail, context, () => [shown]);
  return [{ variant: 'listed', level: topic.level, title: `${action.name}, then ${list.action}`, plan }];
}

/** What the item of the job shows, as far as it is known what it must. */
function shownOf(
  { jobs, action, key, resource: job }: JobCall,
  { book }: PlanningContext,
): Readonly<Record<string, string>> {
  const { resource, aspectOf } = { resource: action.effect.resource, ...resourceNamed(book, action.effect.resource) };
  const { operation } = action.effect;
  const told = Object.entries(jobs.shows ?? {}).flatMap(([field, { byOperation, byResource }]) => {
    const value = byOperation?.[operation] ?? byResource?.[resource];
    return value === undefined ? [] : [[field, value] as const];
  });
  const isIdentified = actionFor(book, 'create', resource)?.effect.identifier !== undefined;
  return {
    [key]: `$made.${job}`,
    ...Object.fromEntries(told),
    ...(jobs.action === undefined ? {} : { [jobs.action]: action.name }),
    // No document says whether the job of a part is about the part or the whole.
    ...(jobs.resource === undefined || aspectOf !== undefined || !isIdentified
      ? {}
      : { [jobs.resource]: `$made.${resource}` }),
  };
}
