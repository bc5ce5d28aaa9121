import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedRead } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import { actionNamed, resourceNamed } from '../../generators/calls/context.ts';
import { readCall } from '../../generators/calls/read-call.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { jobCallOf, planWithJob } from './job-plan.ts';

/** The job that an answer names succeeds, and from then on its resource is in the state that follows. */
export function jobIsDone(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const called = jobCallOf(topic, context);
  const { jobs, action, list, items } = called;
  const field = `${items}.${jobs.status}`;
  const ended: ExpectedRead = {
    call: list,
    until: { field, values: [jobs.succeeded, jobs.failed] },
    fields: [{ path: field, equals: [jobs.succeeded], absent: 'fail' }],
  };
  const plan = planWithJob(called, topic.detail, context, (keys) => [ended, ...stateThen(action, keys, context)]);
  return [{ variant: 'ended', level: topic.level, title: `${action.name}, until its job has ended`, plan }];
}

/** The resource as it is once its job is done: no look in vain is granted, but to lists. */
function stateThen(action: ActionSpec, keys: Choices, context: PlanningContext): readonly ExpectedRead[] {
  const { operation, resource, variant } = action.effect;
  const { lifecycles, actions } = context.book;
  const lifecycle = lifecycles.find((known) => known.resource === resource);
  const { status } = resourceNamed(context.book, resource);
  const call = readCall(resource, variant, keys, context, 1);
  const from = ['none', ...(lifecycle?.stable ?? [])];
  const rule = from
    .map((state) =>
      lifecycle?.rules.find((one) => one.from === state && one.on === operation && one.expect === 'accept'),
    )
    .find((one) => one !== undefined);
  if (!call || status === undefined || rule?.to === undefined) return [];
  const { items } = actionNamed(context.book, call.action).effect;
  const isList = actions.find(({ name }) => name === call.action)?.effect.operation === 'list';
  if (rule.to === 'gone') {
    const emptied = items === undefined ? {} : { emptied: items };
    const lag = isList ? { mayLag: true as const } : {};
    return [{ call, ...lag, ...emptied, fields: [], refused: { named: [], listed: [] } }];
  }
  return [{ call, fields: [{ path: status, equals: [rule.to], absent: 'fail' }] }];
}
