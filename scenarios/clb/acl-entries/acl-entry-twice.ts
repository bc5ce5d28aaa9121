import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { home, office, showing } from '../acls/acl-calls.ts';
import { changingEntries } from './changing-entries.ts';

/** One entry stands twice in a call, beside another one. */
export function aclEntryTwice(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const variant = 'twice';
  const change = { variant, entries: [office, home, office], reads: [showing([office, home], context)] };
  const plan = changingEntries(action, change, context);
  return [{ variant, level: topic.level, title: `${action.name} with an entry that stands there twice`, plan }];
}
