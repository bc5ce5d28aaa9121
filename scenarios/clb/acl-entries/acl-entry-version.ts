import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { topicValue } from '../../topic-value.ts';
import { changingEntries } from './changing-entries.ts';
import { expectedOf } from '../acls/expected-of.ts';

/** To a list for either version an entry of the other is added. */
export function aclEntryVersion(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const expect = expectedOf(topic, context);
  const versions = ['ipv4', 'ipv6'] as const;
  return versions.map((variant): CaseDraft => {
    const given = { AddressIPVersion: variant };
    const other = versions.find((version) => version !== variant) ?? variant;
    const entries = [{ entry: topicValue(topic, other), comment: other }];
    const plan = changingEntries(action, { variant, entries, given, expect }, context);
    return {
      variant,
      level: topic.level,
      title: `${action.name} with an entry of ${other} in a list for ${variant}`,
      plan,
    };
  });
}
