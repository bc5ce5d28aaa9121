import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { domains, extension, extensionsListed } from './extension-calls.ts';

/** Of two extensions the one that was made last is deleted: the other stays, and the deleted one cannot be read. */
export function extensionDeletion(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'DeleteDomainExtension');
  const request = { action, expect: { answer: 'accept' }, variant: 'one-of-two' } as const;
  const { plan, keys } = planWithKeys(request, context);
  const [one, other] = domains;
  const prepare = [other, one].map((domain) => extension(domain, keys, context));
  const read = buildCall(actionNamed(context.book, 'DescribeDomainExtensionAttribute'), {}, context, 1);
  const reads = [
    extensionsListed(keys, [other], context),
    { call: read, fields: [], refused: { named: [], listed: [] } },
  ];
  const title = `DeleteDomainExtension: ${topic.detail}`;
  return [{ variant: 'one-of-two', level: topic.level, title, plan: { ...plan, prepare, reads } }];
}
