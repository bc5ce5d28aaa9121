import type { Call, Sending } from '../cases/call.ts';
import type { CallPlan, CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { actionNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { standIns } from './stand-ins.ts';
import { topicErrors } from './topic-errors.ts';

/** So many requests with one nonce are sent at once. */
const crowd = 8;

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
    const sent = sending(before, { nonce: 'shared' }, topic);
    return draft(topic, variant, { ...plan, prepare: [...plan.prepare, sent], call: sending(plan.call, again, topic) });
  });
}

/** One nonce in several requests at once, each with a timestamp of its own: all but one are refused. */
export function nonceAtOnce(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return standIns(topic.actions, context).map((name) => {
    const action = actionNamed(context.book, name);
    const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
    const plan = planForCall({ action, expect, variant: name }, context);
    const [call, ...together] = Array.from({ length: crowd }, (_, index) =>
      sending(plan.call, { nonce: 'shared', clockOffsetSeconds: -index }, topic),
    );
    return draft(topic, name, {
      ...plan,
      call: call ?? plan.call,
      together,
      onlyOne: topicErrors(topic, context).named,
    });
  });
}

function plainRead(name: string, context: PlanningContext): Call {
  const action = actionNamed(context.book, name);
  return planForCall({ action, expect: { answer: 'accept' }, variant: 'before' }, context).call;
}

function sending(call: Call, how: Sending, { tampering }: TopicRule): Call {
  const { signature } = tampering ?? {};
  return { ...call, sending: { ...how, ...(signature ? { form: { signature } } : {}) } };
}

function draft(topic: TopicRule, variant: string, plan: CallPlan): CaseDraft {
  return { variant, level: topic.level, title: `${topic.detail}: ${variant}`, plan };
}
