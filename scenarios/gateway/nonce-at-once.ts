import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { nonceDraft, nonceSending } from './nonce-sending.ts';
import { standIns } from '../stand-ins.ts';
import { topicErrors } from '../topic-errors.ts';

/** So many requests with one nonce are sent at once. */
const crowd = 8;

/** One nonce in several requests at once, each with a timestamp of its own: all but one are refused. */
export function nonceAtOnce(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return standIns(topic.actions, context).map((name) => {
    const action = actionNamed(context.book, name);
    const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
    const plan = planForCall({ action, expect, variant: name }, context);
    const [call, ...together] = Array.from({ length: crowd }, (_, index) =>
      nonceSending(plan.call, { nonce: 'shared', clockOffsetSeconds: -index }, topic),
    );
    return nonceDraft(topic, name, {
      ...plan,
      call: call ?? plan.call,
      together,
      onlyOne: topicErrors(topic, context).named,
    });
  });
}
