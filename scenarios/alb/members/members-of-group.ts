import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { holding, listOfServers } from './holding.ts';
import { first, second } from './some-servers.ts';

/** Of two groups with servers the list is asked for those of the one and of the other. */
export function membersOfGroup(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'list', context.book);
  const maker = actionFor(context.book, 'create', 'server-group');
  if (!maker) return [];
  const group = (nth: number) => ({ ServerGroupId: { fill: 'identifier', resource: 'server-group', nth } as const });
  const prepare = [
    oneMore(maker, context, context.seed('another')),
    holding([first, second], context, group(0)),
    holding([first], context, group(1)),
  ];
  return [[first, second], [first]].map((held, nth): CaseDraft => {
    const variant = nth === 0 ? 'first' : 'second';
    const expect = { answer: 'accept' } as const;
    const plan = planForCall({ action, choices: group(nth), expect, variant, also: prepare }, context);
    const answered = [{ path: action.effect.items ?? '', match: 'only', items: listOfServers(held) } as const];
    const title = `${action.name} asked for the ${variant} of two groups`;
    return { variant, level: topic.level, title, plan: { ...plan, prepare, answered } };
  });
}
