import type { Call, Slot } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import type { Expectation, ExpectedField } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { placeBeside } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readBack } from '../../../generators/read-back-cases.ts';

const listener = 'listener';

/** The parameter, and field, that says that a listener leads clients on. */
export const upgradeField = 'QuicConfig.QuicUpgradeEnabled';

/** The one that says to which listener of QUIC. */
const target = 'QuicConfig.QuicListenerId';

/** The listener that a case makes at some place, counted from 0. */
export function listenerMade(nth: number): Slot {
  return { fill: 'identifier', resource: listener, nth };
}

/** What a listener is given to lead on to another. */
export function leadingTo(listenerId: string | Slot, protocol = 'HTTPS'): Choices {
  return { ListenerProtocol: protocol, [upgradeField]: 'true', [target]: listenerId };
}

/** The creation of a listener on a port of its own, told by a number. */
export function anotherListener(nth: number, choices: Choices, context: PlanningContext): Call {
  const creator = actionFor(context.book, 'create', listener);
  if (!creator) throw new Error('no action creates a listener');
  const place = placeBeside(resourceNamed(context.book, listener), nth);
  return buildCall(creator, { ...choices, ...place }, context, context.seed(`another-${nth}`));
}

/** A call, on creation or by a change, that makes a listener lead to one that was made before. */
export interface Leading {
  readonly action: ActionSpec;
  readonly variant: string;
  readonly expect: Expectation;
  /** What is made before it, given the place among listeners of the first that is. */
  readonly before: (first: number) => readonly Call[];
  /** What it is led to, given the same. */
  readonly to: (first: number) => string | Slot;
  readonly choices?: Choices;
  readonly protocol?: string;
}

/** The plan of such a call, and of the read that shows where the listener leads. */
export function planLeading(leading: Leading, context: PlanningContext): CallPlan {
  const { action, variant, expect, before, to, choices = {}, protocol = 'HTTPS' } = leading;
  const isNew = action.effect.operation === 'create';
  const first = isNew ? 0 : 1;
  const { ListenerProtocol, ...settings } = leadingTo(to(first), protocol);
  const own: Choices = isNew ? { ListenerProtocol: ListenerProtocol ?? null } : { ListenerId: listenerMade(0) };
  const made = before(first);
  const fields: readonly ExpectedField[] = [
    { path: upgradeField, equals: ['true'], absent: 'fail' },
    { path: target, equals: [to(first)], absent: 'fail' },
  ];
  const plan = planForCall(
    {
      action,
      choices: { ...own, ...settings, ...choices },
      resourceVariant: protocol,
      expect,
      variant,
      also: made,
      reads: (keys) =>
        expect.answer === 'accept' ? readBack(action, isNew ? keys : own, context, variant, fields) : [],
    },
    context,
  );
  const fixtures = isNew ? plan.fixtures.filter(({ resource }) => resource !== listener) : plan.fixtures;
  return { ...plan, fixtures, prepare: [...plan.prepare, ...made] };
}
