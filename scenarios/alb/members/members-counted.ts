import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { holding } from './holding.ts';
import { elsewhere, first, second, type SomeServer } from './some-servers.ts';

/** What the list of groups counts after servers were added. */
export function membersCounted(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'add', 'backend-server');
  if (!action) return [];
  const counted: Readonly<Record<string, readonly SomeServer[]>> = { one: [first], three: [first, elsewhere, second] };
  return Object.entries(counted).map(([variant, servers]): CaseDraft => {
    const { parameters } = holding(servers, context);
    const plan = planForCall(
      {
        action,
        choices: { Servers: parameters['Servers'] ?? null },
        expect: { answer: 'accept' },
        variant,
        reads: (keys) => {
          const call = readCall('server-group', undefined, keys, context, 1);
          const equals = [String(servers.length)];
          const fields = [{ path: 'ServerGroups.ServerCount', equals, absent: 'fail' } as const];
          return call ? [{ call, fields }] : [];
        },
      },
      context,
    );
    return { variant, level: topic.level, title: `${action.name}, then what is counted (${variant})`, plan };
  });
}
