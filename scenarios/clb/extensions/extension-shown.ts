import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { domains, itemsOf } from './extension-calls.ts';

/** The listener that has an extension is read. */
export function extensionShown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'CreateDomainExtension');
  const [Domain] = domains;
  const request = { action, choices: { Domain }, expect: { answer: 'accept' }, variant: 'read' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const call = readCall('listener', action.effect.variant, keys, context, 1);
  if (!call) return [];
  const items = [{ path: 'DomainExtensions.DomainExtension', match: 'only' as const, items: itemsOf([Domain]) }];
  const title = 'the listener of a new extension is read';
  return [{ variant: 'read', level: topic.level, title, plan: { ...plan, reads: [{ call, fields: [], items }] } }];
}
