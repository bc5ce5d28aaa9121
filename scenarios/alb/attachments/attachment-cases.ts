import type { CallPlan, CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { numberedCreations } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';
import { attaching, naming, showing } from './attached.ts';

/** What a listener has, what a call names, and what the listener has afterwards; all by their numbers. */
export interface AttachmentCase {
  readonly variant: string;
  /** The protocol of the listener, where it is not the first that can have them. */
  readonly protocol?: string;
  readonly given?: readonly number[];
  readonly named: readonly number[];
  /** Left out where a call is refused. */
  readonly there?: readonly number[];
  readonly gone?: readonly number[];
}

/** Cases about what is joined to a listener, for each action that a rule names. */
export function attachmentCases(
  topic: TopicRule,
  cases: readonly AttachmentCase[],
  context: PlanningContext,
  answer: 'accept' | 'reject' = 'accept',
): readonly CaseDraft[] {
  const expect = expectationOf(answer, topic, context);
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    return cases.map((one): CaseDraft => {
      const plan = attachmentPlan(action, one, expect, context);
      return { variant: one.variant, level: topic.level, title: `${name}: ${topic.detail} (${one.variant})`, plan };
    });
  });
}

function expectationOf(answer: 'accept' | 'reject', topic: TopicRule, context: PlanningContext): Expectation {
  if (topic.level === 'observe') return { answer: 'observe', accepting: [], rejecting: [] };
  return answer === 'accept' ? { answer } : { answer, errors: topicErrors(topic, context) };
}

function attachmentPlan(
  action: ActionSpec,
  { variant, protocol, given = [], named, there, gone = [] }: AttachmentCase,
  expect: Expectation,
  context: PlanningContext,
): CallPlan {
  const created = numberedCreations(attaching(action, [...given, ...named], context), context);
  const prepare = [...created, ...(given.length === 0 ? [] : [attaching(action, given, context)])];
  const reads = (keys: Choices): readonly ExpectedRead[] =>
    there ? showing(action, keys, { there, gone }, context) : [];
  const plan = planForCall(
    {
      action,
      choices: naming(action, named),
      ...(protocol === undefined ? {} : { given: { ListenerProtocol: protocol } }),
      expect,
      variant,
      reads,
      also: prepare,
    },
    context,
  );
  return { ...plan, prepare };
}
