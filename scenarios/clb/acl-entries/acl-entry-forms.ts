import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { slug } from '../../../generators/values/candidates.ts';
import { expectedOf } from '../acls/expected-of.ts';
import { topicAction } from '../../topic-action.ts';
import { topicValue } from '../../topic-value.ts';
import { changingEntries } from './changing-entries.ts';

/** Each of some texts is to be an entry. */
export function aclEntryForms(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const expect = expectedOf(topic, context);
  return topicValue(topic, 'wrong')
    .split(' ')
    .map((entry): CaseDraft => {
      const variant = slug(entry);
      const plan = changingEntries(action, { variant, entries: [{ entry, comment: 'form' }], expect }, context);
      return { variant, level: topic.level, title: `${action.name} with the entry ${entry}`, plan };
    });
}
