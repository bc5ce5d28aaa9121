import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { home, office, showing } from '../acls/acl-calls.ts';
import { changingEntries } from './changing-entries.ts';

/** An entry that is there is added again: the list may refuse it, and has it once. */
export function aclEntryAgain(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const variant = 'again';
  const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
  const reads = [showing([office, home], context)];
  const plan = changingEntries(action, { variant, before: [office, home], entries: [office], expect, reads }, context);
  return [{ variant, level: topic.level, title: `${action.name} with an entry that is there already`, plan }];
}
