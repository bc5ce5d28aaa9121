import type { Call } from './call.ts';
import type { CallPlan, FixturePlan } from './call-plan.ts';
import type { Step, StepType } from './step.ts';

/**
 * What a plan does, step by step, in the order in which it is carried out: the only place that knows which fields of a
 * plan send something.
 */
export function stepsOf(plan: CallPlan): readonly Step[] {
  const known = steps.get(plan);
  if (known) return known;
  const found = stepsIn(plan);
  steps.set(plan, found);
  return found;
}

// Before a plan is carried out a dozen questions are asked of its steps.
const steps = new WeakMap<CallPlan, readonly Step[]>();

function stepsIn(plan: CallPlan): readonly Step[] {
  return [
    ...plan.fixtures.map(fixtureStep),
    ...plan.prepare.map((call): Step => ({ type: 'prepare', part: 'before', need: 'must', calls: [call] })),
    ...arriving(plan),
    ...probing(plan, 'before'),
    ...witnessing(plan, 'before'),
    ...entering(plan),
    testing(plan),
    ...repeating(plan),
    ...probing(plan, 'after'),
    ...witnessing(plan, 'after'),
    ...reading(plan),
    ...resting(plan),
    ...listing(plan),
    ...counting(plan),
  ];
}

/** The steps of one kind, in order. */
export function stepsOfType<T extends StepType>(
  plan: CallPlan,
  type: T,
): readonly Extract<Step, { readonly type: T }>[] {
  return stepsOf(plan).filter((step): step is Extract<Step, { readonly type: T }> => step.type === type);
}

/** What steps send; of some parts, or altogether. */
export function callsOf(steps: readonly Step[], ...parts: readonly Step['part'][]): readonly Call[] {
  return steps.filter(({ part }) => parts.length === 0 || parts.includes(part)).flatMap(({ calls }) => calls);
}

function fixtureStep({ call, ...fixture }: FixturePlan): Step {
  return { type: 'fixture', part: 'before', need: 'must', calls: [call], fixture };
}

/** A read that is what the case is about is judged, and not waited for. */
function arriving({ arrival, call }: CallPlan): readonly Step[] {
  if (!arrival || arrival.read.action === call.action) return [];
  const { read, ...rest } = arrival;
  return [{ type: 'arrive', part: 'look', need: 'may', calls: [read], arrival: rest }];
}

function probing({ probe }: CallPlan, moment: 'before' | 'after'): readonly Step[] {
  return probe ? [{ type: 'probe', part: 'look', need: 'may', calls: [probe], moment }] : [];
}

function witnessing({ witnesses = [] }: CallPlan, moment: 'before' | 'after'): readonly Step[] {
  return witnesses.map(({ call, ...witness }, nth): Step => {
    const look = { type: 'witness', part: 'look', need: 'any', calls: [call], witness, nth, moment } as const;
    return moment === 'before' ? look : { ...look, values: witness.about, ifAccepted: true };
  });
}

function entering({ during }: CallPlan): readonly Step[] {
  if (!during) return [];
  const { trigger, read, field, state } = during;
  const passing = { field, state };
  return [{ type: 'enter', part: 'before', need: 'must', calls: [trigger, read], passing, alone: true }];
}

function testing({ call, together, expect, tampering, during, filled = [], fieldEquals, answered }: CallPlan): Step {
  const listed = (answered ?? []).map(({ items }) => items);
  const known = [...filled.flatMap(({ given }) => given ?? []), ...listed];
  const tested = {
    part: 'tested',
    need: expect.answer === 'offered' ? 'unasked' : 'first',
    filled,
    values: fieldEquals === undefined ? known : [...known, fieldEquals],
    ...(fieldEquals === undefined ? {} : { fieldEquals }),
    ...(answered ? { answered } : {}),
    ...(tampering ? { tampering: [tampering] } : {}),
    ...(tampering?.replayNonce === true ? { sendings: 2 } : {}),
    ...(during ? ({ alone: true } as const) : {}),
  } as const;
  return together
    ? { ...tested, type: 'together', calls: [call, ...together] }
    : { ...tested, type: 'call', calls: [call] };
}

function repeating({ call, twin, tampering = {} }: CallPlan): readonly Step[] {
  if (!twin) return [];
  return [{ type: 'twin', part: 'look', need: 'must', calls: [call, call], tampering: [twin, tampering] }];
}

/** Reads after a call that must be accepted are about what comes of it. */
function reading({ reads, expect }: CallPlan): readonly Step[] {
  const isAboutIt = expect.answer === 'accept' || expect.answer === 'authentic';
  return reads.map(({ call, ...expected }): Step => {
    const values = (expected.items ?? []).map(({ items }) => items);
    const read = { type: 'read', part: 'look', need: 'must', calls: [call], expected, values } as const;
    return isAboutIt ? { ...read, ifAccepted: true } : read;
  });
}

/** It is rarely at rest when it is first looked at. */
function resting({ during }: CallPlan): readonly Step[] {
  if (!during) return [];
  const { read, field, rests } = during;
  return [{ type: 'rest', part: 'look', need: 'must', calls: [read], passing: { field, rests }, sendings: 2 }];
}

function listing({ lists = [] }: CallPlan): readonly Step[] {
  return lists.map(({ calls, ...expected }): Step => {
    const values = [...expected.holds, ...expected.lacks];
    return { type: 'list', part: 'look', need: 'must', calls, expected, values, ifAccepted: true };
  });
}

/** Where answers that name one resource say enough, or no number is promised, a count is not needed. */
function counting({ census: counted, identifier, prepare }: CallPlan): readonly Step[] {
  if (!counted) return [];
  const { calls, ...census } = counted;
  const isProof = census.exist !== undefined && (identifier === undefined || identifier.relation === 'observed');
  const isCut = prepare.some(({ sending }) => sending?.cut !== undefined);
  return [{ type: 'census', part: 'look', need: isProof ? 'first' : 'may', calls, census, isCut }];
}
