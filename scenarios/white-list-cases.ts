import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { buildCall, type Choices } from '../generators/calls/build-call.ts';
import { actionNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { readCall } from '../generators/calls/read-call.ts';

const resource = 'white-list';
const first = '10.0.0.1';
const second = '192.168.0.0/24';
const both = `${first},${second}`;

/** What the white list of a new listener shows. */
export function whiteListBorn(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const expect: Expectation = { answer: 'observe', accepting: [], rejecting: [] };
    const plan = planForCall({ action: actionNamed(context.book, name), expect, variant: 'born' }, context);
    return { variant: 'born', level: topic.level, title: 'the white list of a new listener', plan };
  });
}

/** A second address joins the first, and one that is there already is not doubled. */
export function whiteListAddition(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return [
    ...changed(topic, context, 'another', { before: first, call: second, after: [both, `${second},${first}`] }),
    ...changed(topic, context, 'two-at-once', { call: both, after: [both, `${second},${first}`] }),
  ];
}

/** Of two addresses one is removed. */
export function whiteListRemoval(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return changed(topic, context, 'one-of-two', { before: both, call: second, after: [first] });
}

/** The order in which addresses are shown is not documented, so every order counts. */
function changed(
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
