import type { Call } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import { callOn, doings, readOn, type Doing, type Side } from './doings.ts';

const listener = 'listener';
const port = '8080';

/** Two listeners on one port, made in the order given; the call under test is about one of them. */
export interface Sharing {
  readonly action: ActionSpec;
  readonly doing: Doing;
  readonly mine: Side;
  readonly other: Side;
  readonly order: readonly Side[];
}

/** Each listener that the action can be about beside one of another transport, made before it and after it. */
export function sharings(name: string, context: PlanningContext): readonly Sharing[] {
  const action = actionNamed(context.book, name);
  const { operation, resource, variant } = action.effect;
  const doing = doings[`${operation}/${resource}`];
  const { variants, transports = {} } = resourceNamed(context.book, listener);
  const firsts = variants.filter(
    (one, index) => variants.findIndex((other) => transports[other] === transports[one]) === index,
  );
  const keys: Choices = { LoadBalancerId: { fill: 'identifier', resource: 'load-balancer' }, ListenerPort: port };
  const kinds = variant === undefined ? firsts : [variant];
  return kinds.flatMap((protocol): readonly Sharing[] => {
    const beside = firsts.find((other) => transports[other] !== transports[protocol]);
    if (beside === undefined || !doing) return [];
    const mine = { protocol, keys };
    const other = { protocol: beside, keys };
    return [
      { action, doing, mine, other, order: [mine, other] },
      { action, doing, mine, other, order: [other, mine] },
    ];
  });
}

/** A call about one of two listeners on a port, and what must be there before. */
export function planOn(
  { action, doing, mine, other, order }: Sharing,
  expect: Expectation,
  choices: Choices,
  variant: string,
  context: PlanningContext,
): CallPlan {
  const made = order.flatMap((side) => created(side, side === mine ? (doing.given ?? {}) : {}, context));
  const starter = actionFor(context.book, 'start', listener);
  const started =
    doing.running === true && starter ? [mine, other].map((side) => callOn(side, starter.name, {}, context)) : [];
  const before = doing.before?.(mine, other, context) ?? [];
  const { parameters } = callOn(mine, action.name, { ...doing.choices, ...choices }, context);
  const expected = { action, expect, variant, choices: { ...parameters, ...choices }, resourceVariant: mine.protocol };
  const { probe: _probe, ...plan } = planForCall({ ...expected, also: before }, context);
  const read = readOn(mine, listener, context);
  const until = { field: 'Status', values: ['running'] };
  return {
    ...plan,
    fixtures: plan.fixtures
      // No listener but those two.
      .filter(({ resource }) => resource !== listener)
      // What is made before the listeners stays in the load balancer.
      .map((fixture) => (fixture.pooled && doing.first ? { ...fixture, exclusive: true } : fixture)),
    prepare: [...(doing.first?.(context) ?? []), ...made, ...started, ...before],
    ...(started.length > 0 && read ? { arrival: { state: 'running', read, until } } : {}),
  };
}

function created({ protocol, keys }: Side, given: Choices, context: PlanningContext): readonly Call[] {
  const creator = actionFor(context.book, 'create', listener, protocol);
  return creator ? [buildCall(creator, { ...keys, ...given }, context, 1)] : [];
}
