import type { CallPlan } from '../../cases/call-plan.ts';
import type { Call } from '../../cases/call.ts';
import type { ExpectedRead } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { changesOf } from '../../generators/calls/changed-parameters.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { actionNamed, resourceNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { keysIn } from '../../generators/calls/resource-keys.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Jobs } from '../../specs/jobs.ts';
import { mistakeAt } from '../../specs/mistakes/mistake-at.ts';
import type { TopicRule } from '../../specs/topic.ts';

/** A call that a job carries out, with what is known of jobs. */
export interface JobCall {
  readonly jobs: Jobs;
  readonly action: ActionSpec;
  /** The list of jobs, asked for the one that the call names. */
  readonly list: Call;
  /** The list in its answer, and the field that identifies a job there. */
  readonly items: string;
  readonly key: string;
  /** The resource that jobs are to the specs. */
  readonly resource: string;
}

/** What a rule about jobs is about. */
export function jobCallOf({ about, file, pointer }: TopicRule, context: PlanningContext): JobCall {
  const { book } = context;
  const { jobs } = book;
  if (!jobs || about.action === undefined) throw mistakeAt(file, pointer, 'its scenario needs an action with jobs');
  const lister = actionNamed(book, jobs.list);
  const { resource, items = '' } = lister.effect;
  const [key = ''] = resourceNamed(book, resource).key;
  const asked = keysIn(lister, { [key]: { fill: 'identifier', resource } });
  const list = buildCall(lister, asked, context, 1);
  return { jobs, action: actionNamed(book, about.action), list, items, key, resource };
}

/** A plain call that a job carries out, and what is read of the job; a change asks for other values than there are. */
export function planWithJob(
  { action }: JobCall,
  variant: string,
  context: PlanningContext,
  reads: (keys: Choices) => readonly ExpectedRead[],
): CallPlan {
  const { operation, resource, of = {} } = action.effect;
  const { key } = resourceNamed(context.book, resource);
  const choices = operation === 'update' ? Object.fromEntries(changesOf(action, key, of, context)) : {};
  return planForCall({ action, choices, expect: { answer: 'accept' }, variant, reads }, context);
}
