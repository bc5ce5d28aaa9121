import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { holding, listOfServers } from './holding.ts';
import { elsewhere, first, second } from './some-servers.ts';

/** A group's list that is asked for servers by their identifiers shows these, on whatever ports, and no others. */
export function membersFound(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'list', context.book);
  const prepare = [holding([first, elsewhere, second], context)];
  const asked = {
    one: ['$server2'],
    'one-on-two-ports': ['$server1'],
    two: ['$server1', '$server2'],
    none: ['$server3'],
  };
  const shown = { one: [second], 'one-on-two-ports': [first, elsewhere], two: [first, elsewhere, second], none: [] };
  return Object.entries(asked).map(([variant, ids]): CaseDraft => {
    const choices = {
      ServerGroupId: { fill: 'identifier', resource: 'server-group' } as const,
      ServerIds: withServers(JSON.stringify(ids)),
    };
    const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant, also: prepare }, context);
    const items = listOfServers(shown[variant as keyof typeof shown]);
    const answered = [{ path: action.effect.items ?? '', match: 'only', items } as const];
    return {
      variant,
      level: topic.level,
      title: `${action.name} asked for ${variant}`,
      plan: { ...plan, prepare, answered },
    };
  });
}
