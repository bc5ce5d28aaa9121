import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { adding, controlling, home, office } from '../acls/acl-calls.ts';
import { changingEntries } from './changing-entries.ts';
import { expectedOf } from '../acls/expected-of.ts';

/** All entries are to be taken from a list that a listener has. */
export function aclEmptiedInUse(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'remove', context.book);
  const entries = [office, home];
  const prepare = [adding(entries, context), controlling('tcp', context)];
  const variant = 'all';
  const plan = changingEntries(action, { variant, entries, prepare, expect: expectedOf(topic, context) }, context);
  return [{ variant, level: topic.level, title: `${action.name} with all entries of what a listener has`, plan }];
}
