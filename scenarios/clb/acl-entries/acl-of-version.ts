import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { topicValue } from '../../topic-value.ts';
import { showing } from '../acls/acl-calls.ts';
import { changingEntries } from './changing-entries.ts';

/** To a list for either version an entry of that is added, and both are read. */
export function aclOfVersion(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  return (['ipv4', 'ipv6'] as const).map((variant): CaseDraft => {
    const given = { AddressIPVersion: variant };
    const entries = [{ entry: topicValue(topic, variant), comment: variant }];
    const shown = [{ path: 'AddressIPVersion', equals: [variant], absent: 'ignore' as const }];
    const reads = [{ ...showing(entries, context), fields: shown }];
    const plan = changingEntries(action, { variant, entries, given, reads }, context);
    return { variant, level: topic.level, title: `${action.name} in a list for ${variant}`, plan };
  });
}
