import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';
import { adding, entriesAt, home, lab, office } from '../acls/acl-calls.ts';
import { entriesListed } from './entries-listed.ts';

/** Of three entries, two have the comment that is asked for. */
export function aclEntriesByComment(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'read', context.book);
  const entries = [office, home, { ...lab, comment: home.comment }];
  const variant = 'two-of-three';
  const choices = { AclEntryComment: home.comment };
  const prepare = [adding(entries, context)];
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant, also: prepare }, context);
  const lists = [entriesListed([plan.call], { holds: [home.entry, lab.entry], lacks: [office.entry] })];
  const title = `${action.name}: ${entriesAt} by their comment`;
  return [{ variant, level: topic.level, title, plan: { ...plan, prepare, lists } }];
}
