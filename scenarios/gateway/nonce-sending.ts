import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { Call, Sending } from '../../cases/call.ts';
import type { TopicRule } from '../../specs/topic.ts';

/** A call that is sent with a nonce, signed as the rule says. */
export function nonceSending(call: Call, how: Sending, { tampering }: TopicRule): Call {
  const { signature } = tampering ?? {};
  return { ...call, sending: { ...how, ...(signature ? { form: { signature } } : {}) } };
}

/** A case of a nonce that is used more than once. */
export function nonceDraft(topic: TopicRule, variant: string, plan: CallPlan): CaseDraft {
  return { variant, level: topic.level, title: `${topic.detail}: ${variant}`, plan };
}
