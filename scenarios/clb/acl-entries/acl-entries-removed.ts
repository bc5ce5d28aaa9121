import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { home, lab, office, showing } from '../acls/acl-calls.ts';
import { changingEntries } from './changing-entries.ts';

/** Entries are taken from those that are there. */
export function aclEntriesRemoved(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'remove', context.book);
  const before = [office, home, lab];
  const changes = [
    { variant: 'one-of-three', entries: [home], left: [office, lab] },
    { variant: 'two-of-three', entries: [office, lab], left: [home] },
    { variant: 'all', entries: before, left: [] },
  ];
  return changes.map(({ left, ...change }): CaseDraft => {
    const reads = [left.length > 0 ? showing(left, context) : showing(before, context, 'none')];
    const plan = changingEntries(action, { ...change, before, reads }, context);
    return { variant: change.variant, level: topic.level, title: `${action.name}: ${change.variant}`, plan };
  });
}
