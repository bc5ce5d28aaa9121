import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { numberedCreations } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { attaching } from './attached.ts';
import { acl, listing } from './attachment-kinds.ts';

/** Of two lists that a listener has, the relations of one, of the other or of both are asked for. */
const asked: Readonly<Record<string, readonly number[]>> = { first: [1], second: [2], both: [1, 2] };

/** What is asked for is shown, and nothing else. */
export function aclsAskedFor(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'list', context.book);
  const attach = attaching(action, [1, 2], context);
  const prepare = [...numberedCreations(attach, context), attach];
  return Object.entries(asked).map(([variant, numbers]): CaseDraft => {
    const choices = { [topic.about.parameter ?? '']: listing(numbers.map((one) => `"${acl(one)}"`)) };
    const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant, also: prepare }, context);
    const items = listing(numbers.map((one) => `{"AclId":"${acl(one)}"}`));
    const answered = [{ path: 'AclRelations', match: 'only', items } as const];
    const title = `${action.name} asked for ${variant}`;
    return { variant, level: topic.level, title, plan: { ...plan, prepare, answered } };
  });
}
