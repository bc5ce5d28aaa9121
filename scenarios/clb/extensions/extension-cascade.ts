import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { domains, extension } from './extension-calls.ts';

/** The extension of a deleted listener is read again. */
export function extensionCascade(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', 'listener');
  if (!action) return [];
  const request = { action, expect: { answer: 'accept' }, variant: 'https', resourceVariant: 'https' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const read = buildCall(actionNamed(context.book, 'DescribeDomainExtensionAttribute'), {}, context, 1);
  const reads = [{ call: read, fields: [], refused: { named: [], listed: [] } }];
  const prepare = [extension(domains[0], keys, context)];
  const title = 'a listener with an extension is deleted';
  return [{ variant: 'https', level: topic.level, title, plan: { ...plan, prepare, reads } }];
}
