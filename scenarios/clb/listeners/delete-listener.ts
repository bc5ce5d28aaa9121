import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { eachDeletion } from './each-deletion.ts';

/** A deleted listener cannot be read any more. */
export function deleteListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return eachDeletion(topic, context, (keys, variant) => {
    const call = readCall('listener', variant, keys, context, 1);
    return call ? [{ call, fields: [], refused: { named: [], listed: [] } }] : [];
  });
}
