import type { Call } from '../../../cases/call.ts';
import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { canBeHeld } from '../../../generators/calls/fixture-plans.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysIn } from '../../../generators/calls/resource-keys.ts';
import { expectedErrors } from '../../../generators/errors/expected-errors.ts';
import { readBack } from '../../../generators/read-back-cases.ts';

const listener = 'listener';
const port = '8080';
const anotherPort = '8081';
const portThatStays = '8082';
const [total, most, rest, oneMore] = ['10', '6', '4', '5'] as const;
const byBandwidth: Choices = { InternetChargeType: 'paybybandwidth', Bandwidth: total };

/** A call that gives a listener some bandwidth. */
interface Trial {
  readonly variant: string;
  readonly wanted: string;
  readonly answer: 'accept' | 'reject' | 'observe';
  /** What the load balancer is made with; billed by bandwidth and with ten where nothing is said. */
  readonly holder?: Choices;
  /** What another listener has, of which kind, and whether it is gone by then. */
  readonly other?: { readonly kind: string; readonly has: string; readonly gone?: true };
  /** What the listener has before, if it is changed. */
  readonly had?: string;
}

/** The bandwidths of listeners together, and that of the load balancer that they are of. */
export function bandwidthOfInstance(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const bandwidth = action.parameters.find((parameter) => parameter.name === 'Bandwidth');
    if (!bandwidth || !canBeHeld(action, bandwidth, total, context)) return [];
    return trialsOf(action, context).map((trial) => draft(action, trial, topic, context));
  });
}

/** All that there is may be given, and no more; where no document limits a sum, the answer is observed. */
function trialsOf(action: ActionSpec, context: PlanningContext): readonly Trial[] {
  const { variant: kind = '', operation } = action.effect;
  const kinds = [kind, ...otherKinds(kind, context).slice(0, 1)];
  const beside = kinds.flatMap((one): readonly Trial[] => [
    { variant: `all-beside-${one}`, wanted: rest, answer: 'accept', other: { kind: one, has: most } },
    { variant: `one-over-beside-${one}`, wanted: oneMore, answer: 'reject', other: { kind: one, has: most } },
  ]);
  const over = String(Number(total) + 1);
  const shared: readonly Trial[] = [
    ...beside,
    { variant: 'all-alone', wanted: total, answer: 'accept' },
    { variant: 'one-over-alone', wanted: over, answer: 'reject' },
    { variant: 'unlimited', wanted: '-1', answer: 'observe', other: { kind, has: most } },
    {
      variant: 'over-by-traffic',
      wanted: over,
      answer: 'observe',
      holder: { ...byBandwidth, InternetChargeType: 'paybytraffic' },
    },
    { variant: 'over-inside', wanted: over, answer: 'observe', holder: { AddressType: 'intranet' } },
  ];
  if (operation === 'create')
    return [
      ...shared,
      { variant: 'all-after-deletion', wanted: '9', answer: 'accept', other: { kind, has: most, gone: true } },
    ];
  const had = '2';
  return [
    // A limit within any other load balancer is as open as what is asked of it.
    ...shared.map((trial) => ({ ...trial, had: trial.holder ? '-1' : had })),
    { variant: 'as-before', wanted: rest, answer: 'accept', had: rest, other: { kind, has: most } },
    { variant: 'more-than-before', wanted: total, answer: 'accept', had: most },
  ];
}

/** Kinds of listeners that can stand beside one, besides its own. */
function otherKinds(kind: string, context: PlanningContext): readonly string[] {
  return resourceNamed(context.book, listener).variants.filter((one) => {
    const creator = actionFor(context.book, 'create', listener, one);
    return one !== kind && creator !== undefined && (context.declares?.(creator.name) ?? true);
  });
}

function draft(action: ActionSpec, trial: Trial, topic: TopicRule, context: PlanningContext): CaseDraft {
  const { variant: name, wanted, answer, holder = byBandwidth, other, had } = trial;
  const variant = `${action.name}-${name}`;
  const before = other ? callsBefore(other, context) : [];
  const keys: Choices = { ListenerPort: port };
  const plan = planForCall(
    {
      action,
      variant,
      holder,
      expect: expectationOf(answer, action, topic, context),
      choices: { ...keys, Bandwidth: wanted },
      ...(had === undefined ? {} : { given: { ...keys, Bandwidth: had } }),
      also: before,
      reads: (found) =>
        answer === 'accept'
          ? readBack(action, found, context, variant, [{ path: 'Bandwidth', equals: [wanted], absent: 'fail' }])
          : [],
    },
    context,
  );
  const title = `${action.name} with Bandwidth=${wanted} on an instance of ${total}: ${name}`;
  const level = answer === 'observe' ? 'observe' : topic.level;
  return { variant, level, title, plan: { ...plan, prepare: [...before, ...plan.prepare] } };
}

function callsBefore({ kind, has, gone }: NonNullable<Trial['other']>, context: PlanningContext): readonly Call[] {
  const creator = actionFor(context.book, 'create', listener, kind);
  const deletion = actionFor(context.book, 'delete', listener);
  if (!creator || !deletion) return [];
  const make = (at: string, bandwidth: string): Call =>
    buildCall(creator, { ListenerPort: at, Bandwidth: bandwidth }, context, 1);
  const made = make(anotherPort, has);
  // The instance whose last listener is deleted becomes inactive, so that another one stays.
  return gone
    ? [make(portThatStays, '1'), made, buildCall(deletion, keysIn(deletion, made.parameters), context, 1)]
    : [made];
}

function expectationOf(
  answer: Trial['answer'],
  action: ActionSpec,
  { errors }: TopicRule,
  context: PlanningContext,
): Expectation {
  if (answer === 'accept') return { answer };
  if (answer === 'observe') return { answer, accepting: [], rejecting: [] };
  const parameter = action.parameters.find(({ name }) => name === 'Bandwidth');
  const situation = { kinds: ['range'], named: errors, ...(parameter ? { parameter } : {}) };
  return { answer, errors: expectedErrors(situation, action, context) };
}
