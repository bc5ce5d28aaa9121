import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { domains, extension, itemsOf } from './extension-calls.ts';

/** Of two extensions, the list shows only the one that is asked for. */
export function extensionListedAlone(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'DescribeDomainExtensions');
  const choices = { DomainExtensionId: { fill: 'identifier', resource: topic.topic } } as const;
  const request = { action, choices, expect: { answer: 'accept' }, variant: 'one-of-two' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const [one, other] = domains;
  const prepare = [other, one].map((domain) => extension(domain, keys, context));
  const items = [{ path: 'DomainExtensions.DomainExtension', match: 'only' as const, items: itemsOf([one]) }];
  const reads = [{ call: plan.call, fields: [], items }];
  const title = 'DescribeDomainExtensions asked for one of two';
  return [{ variant: 'one-of-two', level: topic.level, title, plan: { ...plan, prepare, reads } }];
}
