import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';

const resource = 'white-list';

export const first = '10.0.0.1';

export const second = '192.168.0.0/24';

/** The two addresses at once. */
export const both: string = `${first},${second}`;

/** The order in which addresses are shown is not documented, so every order counts. */
export function whiteListChange(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  items: { readonly before?: string; readonly call: string; readonly after: readonly string[] },
): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const action = actionNamed(context.book, name);
    const choices = { SourceItems: items.call };
    const plan = planForCall(
      { action, choices, expect: { answer: 'accept' }, variant, reads: (keys) => shown(keys, items.after, context) },
      context,
    );
    const add = actionNamed(context.book, 'AddListenerWhiteListItem');
    const { LoadBalancerId = null, ListenerPort = null } = plan.call.parameters;
    const prepare =
      items.before === undefined
        ? []
        : [buildCall(add, { LoadBalancerId, ListenerPort, SourceItems: items.before }, context, 1)];
    return { variant, level: topic.level, title: `${name}: ${topic.detail}`, plan: { ...plan, prepare } };
  });
}

function shown(keys: Choices, equals: readonly string[], context: PlanningContext): readonly ExpectedRead[] {
  const call = readCall(resource, undefined, keys, context, 1);
  return call ? [{ call, fields: [{ path: 'SourceItems', equals, absent: 'fail' }] }] : [];
}
