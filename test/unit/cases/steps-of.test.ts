import { describe, expect, it } from 'vitest';
import type { Call } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import { plannedCall } from '../../../cases/planned-call.ts';
import type { Step, StepType } from '../../../cases/step.ts';
import { callsOf, stepsOf } from '../../../cases/steps-of.ts';
import { plan as everything } from '../harness/run-recorded.ts';

const known = everything.requirements
  .flatMap(({ cases }) => cases)
  .map((subject) => {
    const plan = plannedCall(subject);
    return { id: subject.id, plan, steps: stepsOf(plan) };
  });

type Planned = (typeof known)[number];

/** The ids of cases for whose plans something does not hold. */
function except(holds: (planned: Planned) => boolean): readonly string[] {
  return known.filter((planned) => !holds(planned)).map(({ id }) => id);
}

/** Every call that is written anywhere in a plan, without knowing where plans have them. */
function callsWritten(value: unknown): readonly Call[] {
  if (typeof value !== 'object' || value === null) return [];
  return isCall(value) ? [value] : Object.values(value).flatMap(callsWritten);
}

function isCall(value: object): value is Call {
  return 'action' in value && 'parameters' in value;
}

/** The anchor of a pooled resource is sent by the pool, when it makes one; a read under test is not waited for before. */
function sentElsewhere({ fixtures, arrival, call }: CallPlan): readonly Call[] {
  const anchors = fixtures.flatMap(({ anchor }) => anchor ?? []);
  return [...anchors, ...(arrival?.read.action === call.action ? [arrival.read] : [])];
}

/** What sends once more what an earlier step has sent. */
function isRepetition(step: Step): boolean {
  return isAfter(step) || step.type === 'twin' || step.type === 'rest';
}

function isAfter(step: Step): boolean {
  return 'moment' in step && step.moment === 'after';
}

function counted(calls: readonly Call[]): ReadonlyMap<Call, number> {
  const counts = new Map<Call, number>();
  for (const call of calls) counts.set(call, (counts.get(call) ?? 0) + 1);
  return counts;
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Kinds of steps from first to last. */
const order: readonly (readonly StepType[])[] = [
  ['fixture'],
  ['prepare'],
  ['arrive'],
  ['probe'],
  ['witness'],
  ['enter'],
  ['call', 'together'],
  ['twin'],
  ['probe'],
  ['witness'],
  ['read'],
  ['rest'],
  ['list'],
  ['census'],
];

function placeOf(step: Step): number {
  const places = order.flatMap((types, place) => (types.includes(step.type) ? [place] : []));
  return (isAfter(step) ? places.at(-1) : places[0]) ?? -1;
}

describe('stepsOf', () => {
  it('sends every call that is written in a plan once for each time that it is, and no other', () => {
    const wrong = except(({ plan, steps }) => {
      const written = counted(callsWritten(plan));
      const elsewhere = counted(sentElsewhere(plan));
      const sent = counted(callsOf(steps.filter((step) => !isRepetition(step))));
      const isSent = [...written].every(
        ([call, times]) => (sent.get(call) ?? 0) + (elsewhere.get(call) ?? 0) === times,
      );
      return isSent && callsOf(steps).every((call) => written.has(call));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps one order, with one call under test, and every kind of step is in some plan', () => {
    const wrong = except(({ plan, steps }) => {
      const places = steps.map(placeOf);
      const tested = steps.filter(({ part }) => part === 'tested');
      return (
        same(
          places,
          places.toSorted((a, b) => a - b),
        ) &&
        tested.length === 1 &&
        tested[0]?.calls[0] === plan.call
      );
    });
    expect(wrong).toEqual([]);
    const types = new Set(known.flatMap(({ steps }) => steps.map(({ type }) => type)));
    expect([...types].toSorted()).toEqual([...new Set(order.flat())].toSorted());
  });

  it('keeps each list of a plan in its order, and looks at the same things before and after', () => {
    const wrong = except(({ plan, steps }) => {
      const sent = (type: StepType): readonly Call[] => callsOf(steps.filter((step) => step.type === type));
      const looks = (moment: 'before' | 'after'): readonly Call[] =>
        callsOf(steps.filter((step) => 'moment' in step && step.moment === moment));
      return (
        same(
          sent('fixture'),
          plan.fixtures.map(({ call }) => call),
        ) &&
        same(sent('prepare'), plan.prepare) &&
        same(
          sent('read'),
          plan.reads.map(({ call }) => call),
        ) &&
        same(looks('before'), looks('after'))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is alone from entering a state that passes to the answer of the call, and only then', () => {
    const wrong = except(({ plan, steps }) => {
      const alone = steps.filter((step) => step.alone).map(({ type }) => type);
      return same(alone, plan.during ? ['enter', 'call'] : []);
    });
    expect(wrong).toEqual([]);
  });

  it('says beforehand what a plan cannot do without, a count only where nothing else shows what came of it', () => {
    const wrong = except(
      ({
        plan: {
          census,
          identifier,
          expect: { answer },
        },
        steps,
      }) => {
        const first = steps.filter(({ need }) => need === 'first').map(({ type }) => type);
        const counts = census?.exist !== undefined && (identifier?.relation ?? 'observed') === 'observed';
        const isTested =
          steps.some(({ part, need }) => part === 'tested' && need === 'unasked') === (answer === 'offered');
        return isTested && first.includes('census') === counts;
      },
    );
    expect(wrong).toEqual([]);
  });
});
