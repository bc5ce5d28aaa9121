import type { CallPlan } from '../../cases/call-plan.ts';
import type { TopicRule } from '../../specs/topic.ts';

/** A plan whose call is sent as the rule says. */
export function tampered(plan: CallPlan, { tampering }: TopicRule): CallPlan {
  const { probe, ...rest } = plan;
  return tampering ? { ...rest, tampering, ...(probe ? { probe } : {}) } : plan;
}
