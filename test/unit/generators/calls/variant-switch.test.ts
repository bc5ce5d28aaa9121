import { describe, expect, it } from 'vitest';
import { combinationCases } from '../../../../generators/actions/combination-cases.ts';
import { actionNamed, resourceNamed } from '../../../../generators/calls/context.ts';
import { planForCall } from '../../../../generators/calls/plan-for-call.ts';
import { givenVariant, onVariant } from '../../../../generators/calls/variant-switch.ts';
import { ruleCases } from '../../../../generators/rule-cases.ts';
import { roundTripCases } from '../../../../generators/round-trip-cases.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('relay');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };
const action = actionNamed(book, 'UpdateRoute');
const parameterNamed = (name: string): (typeof action.parameters)[number] => {
  const found = action.parameters.find((parameter) => parameter.name === name);
  if (!found) throw new Error(name);
  return found;
};
/** What the resource of a plan is made as. */
const madeAs = ({ fixtures }: CallPlan): unknown =>
  fixtures.find(({ resource }) => resource === 'route')?.call.parameters['RouteProtocol'];

describe('onVariant', () => {
  it.each([
    [{ 'HealthCheck.Interval': '3' }, 'QUIC'],
    [{ Description: 'a-route' }, 'HTTP'],
    [{ Description: null, 'HealthCheck.Interval': '3' }, 'QUIC'],
    [{ IdleTimeout: '3' }, undefined],
    [{ Description: 'a-route', 'HealthCheck.Interval': '3' }, undefined],
    [{ IdleTimeout: '3', RouteProtocol: 'QUIC' }, 'QUIC'],
  ] as const)('of %j is %s, which the call does not say', (choices, variant) => {
    const found = onVariant(action, choices, book);
    expect(found.variant).toBe(variant);
    expect(found.choices).not.toHaveProperty('RouteProtocol');
  });

  it('leaves an action alone that says it itself', () => {
    const choices = { RouteProtocol: 'QUIC' };
    expect(onVariant(actionNamed(book, 'CreateRoute'), choices, book)).toEqual({ choices });
  });
});

describe('what has its effect on one variant alone', () => {
  it('is read back of one of that variant', () => {
    const plans = (name: string): readonly unknown[] =>
      roundTripCases(action, parameterNamed(name), context).map(({ plan }) => madeAs(plan));
    expect(new Set(plans('HealthCheck.Interval'))).toEqual(new Set(['QUIC']));
    expect(new Set(plans('Description'))).toEqual(new Set(['HTTP']));
  });

  it('is observed on another one', () => {
    const made = action.rules.flatMap((rule) => ruleCases(action, rule, context).map(({ plan }) => madeAs(plan)));
    expect(made).toEqual(['HTTP', 'QUIC']);
  });

  it('is combined on that variant, and the variant with all else', () => {
    const plans = combinationCases(action, context).map(({ plan }) => plan);
    expect(new Set(plans.map(madeAs))).toEqual(new Set(['HTTP', 'QUIC']));
    for (const plan of plans) {
      expect(plan.call.parameters).not.toHaveProperty('RouteProtocol');
      const idle = madeAs(plan) === 'QUIC' ? 'Description' : 'HealthCheck.Interval';
      expect(plan.call.parameters).not.toHaveProperty([idle]);
    }
  });

  it('is plainly tried where plain calls go', () => {
    expect(madeAs(planForCall({ action, expect: { answer: 'accept' }, variant: 'plain' }, context))).toBe('HTTP');
  });
});

describe('givenVariant', () => {
  it('is the first on which all has its effect with which a resource is made', () => {
    const alb = serviceOf('alb').book;
    const made = (given: Parameters<typeof givenVariant>[0]): string | undefined =>
      givenVariant(given, resourceNamed(alb, 'listener'), alb);
    expect(made({ CaCertificates: '[]' })).toBe('HTTPS');
    expect(made({ Certificates: '[]' })).toBe('HTTPS');
    expect(made({ GzipEnabled: 'false' })).toBeUndefined();
    expect(made({ CaCertificates: '[]', ListenerProtocol: 'QUIC' })).toBeUndefined();
  });
});
