import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Call, Sending } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { nonceDraft, nonceSending } from './nonce-sending.ts';
import { standIns } from '../stand-ins.ts';
import { topicErrors } from '../topic-errors.ts';

/** A nonce once more, in a request that is signed anew with an earlier timestamp, for the same and for another action. */
export function nonceAgain(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const [first = '', ...others] = standIns(topic.actions, context);
  const before = plainRead(first, context);
  const again: Sending = { nonce: 'shared', clockOffsetSeconds: -60 };
  return [first, ...others].map((name) => {
    const variant = name === first ? 'another-timestamp' : `another-action-${name}`;
    const expect = { answer: 'reject', errors: topicErrors(topic, context) } as const;
    const request = { action: actionNamed(context.book, name), expect, variant, also: [before] };
    const { probe: _probe, ...plan } = planForCall(request, context);
    const sent = nonceSending(before, { nonce: 'shared' }, topic);
    return nonceDraft(topic, variant, {
      ...plan,
      prepare: [...plan.prepare, sent],
      call: nonceSending(plan.call, again, topic),
    });
  });
}

function plainRead(name: string, context: PlanningContext): Call {
  const action = actionNamed(context.book, name);
  return planForCall({ action, expect: { answer: 'accept' }, variant: 'before' }, context).call;
}
