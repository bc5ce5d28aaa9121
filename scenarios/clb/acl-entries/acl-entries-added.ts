import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { home, lab, office, showing } from '../acls/acl-calls.ts';
import { changingEntries } from './changing-entries.ts';

/** Entries join those that are there. */
export function aclEntriesAdded(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const changes = [
    { variant: 'to-none', before: [], entries: [office] },
    { variant: 'another', before: [office], entries: [home] },
    { variant: 'two-at-once', before: [office], entries: [home, lab] },
  ];
  return changes.map((change): CaseDraft => {
    const reads = [showing([...change.before, ...change.entries], context)];
    const plan = changingEntries(action, { ...change, reads }, context);
    return { variant: change.variant, level: topic.level, title: `${action.name}: ${change.variant}`, plan };
  });
}
