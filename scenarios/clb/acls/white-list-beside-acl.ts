import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';
import { acl } from './acl-calls.ts';
import { expectedOf } from './expected-of.ts';

/** An address is added to the white list of a listener that has an access control list. */
export function whiteListBesideAcl(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const variant = 'controlled';
  const given = { AclStatus: 'on', AclType: 'white', AclId: acl };
  const plan = planForCall({ action, given, expect: expectedOf(topic, context), variant }, context);
  return [{ variant, level: topic.level, title: `${action.name} beside an access control list`, plan }];
}
