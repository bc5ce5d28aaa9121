import { describe, expect, it } from 'vitest';
import { buildCall, listed } from '../../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf, parameterOf, serviceOf } from '../../laws/planned.ts';

const create = actionNamed(book, 'CreateLoadBalancerHTTPListener');
const call = (choices: Parameters<typeof buildCall>[1]): ReturnType<typeof buildCall>['parameters'] =>
  buildCall(create, choices, contextOf(), 1).parameters;

describe('buildCall', () => {
  it('holds what some edition requires, in the order of the spec, and nothing else', () => {
    const names = Object.keys(call({}));
    expect(names).toEqual(expect.arrayContaining(['RegionId', 'LoadBalancerId', 'ListenerPort', 'StickySession']));
    expect(names).not.toContain('Description');
    const order = create.parameters.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('keeps what is chosen, and leaves out what is chosen away', () => {
    expect(call({ ListenerPort: 'abc', Bandwidth: null })).toMatchObject({ ListenerPort: 'abc' });
    expect(call({ Bandwidth: null })).not.toHaveProperty('Bandwidth');
  });

  it('adds what the rules ask for', () => {
    expect(call({ StickySession: 'on' })).toMatchObject({
      StickySessionType: 'insert',
      CookieTimeout: expect.any(String),
    });
    expect(call({ CookieTimeout: '5' })).toMatchObject({ StickySession: 'on', StickySessionType: 'insert' });
    expect(call({ StickySession: 'off' })).not.toHaveProperty('CookieTimeout');
  });

  it('gives no switch the value that takes the effect from what is chosen', () => {
    const { book: alb } = serviceOf('alb');
    const scope = { editions: alb.service.editions };
    const made = buildCall(actionNamed(alb, 'CreateListener'), { Certificates: '[]' }, scope, 1).parameters;
    expect(made['ListenerProtocol']).toBe('HTTPS');
  });

  it('keeps what no rule and no parameter speaks of', () => {
    expect(call({ NoSuchParameter: 'x' })).toHaveProperty('NoSuchParameter', 'x');
  });
});

describe('listed', () => {
  it('tells which edition knows a parameter', () => {
    const later = parameterOf('CreateLoadBalancer', 'DeleteProtection');
    expect([undefined, '2018', '2024'].map((edition) => listed(later, contextOf(edition)))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
