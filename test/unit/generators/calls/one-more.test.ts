import { describe, expect, it } from 'vitest';
import { buildCall } from '../../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { numberedCreations, oneMore } from '../../../../generators/calls/one-more.ts';
import { plannedCall } from '../../../../cases/planned-call.ts';
import { planCases } from '../../../../harness/planning/plan-cases.ts';
import type { Call } from '../../../../cases/call.ts';
import { callsOf, stepsOf } from '../../../../cases/steps-of.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../suites/suites.ts';
import { serviceOf } from '../../laws/planned.ts';

const book = loadSpecBook('clb');

it('oneMore creates with another token than the case does', () => {
  const context = { book, editions: book.service.editions, seed: () => 1 };
  const call = oneMore(actionNamed(book, 'CreateLoadBalancer'), context, 1, { LoadBalancerName: 'one' });
  expect(call.parameters).toMatchObject({
    LoadBalancerName: 'one',
    ClientToken: { fill: 'token', suffix: '-another' },
  });
});

it('oneMore creates beside what plain calls make, where two of one holder must differ', () => {
  const alb = serviceOf('alb').book;
  const context = { book: alb, editions: alb.service.editions, seed: () => 1 };
  const create = actionNamed(alb, 'CreateListener');
  const plain = buildCall(create, {}, context, 1).parameters['ListenerPort'];
  const others = [1, 2].map((seed) => oneMore(create, context, seed).parameters['ListenerPort']);
  expect(new Set([plain, ...others]).size).toBe(3);
  expect(oneMore(create, context, 1, { ListenerPort: '90' }).parameters['ListenerPort']).toBe('90');
});

/** By case, the tokens of all creations of load balancers. */
function tokensIn(pattern: RegExp): readonly (readonly [string, readonly unknown[]])[] {
  const requirements = deriveRequirements(book).filter(({ id }) => pattern.test(id));
  const { requirements: planned } = planCases({ book, requirements, suites, seed: 7, cases: 1 });
  return planned.flatMap(({ cases }) =>
    cases.map((subject) => {
      const plan = plannedCall(subject);
      const isCreation = ({ action }: Call): boolean => action === 'CreateLoadBalancer';
      const creations = callsOf(stepsOf(plan), 'before', 'tested').filter(isCreation);
      return [subject.id, creations.map(({ parameters }) => parameters['ClientToken'])] as const;
    }),
  );
}

describe('creations that can be repeated', () => {
  it.each([
    ['under test', /^clb\.CreateLoadBalancer\.(LoadBalancerName|AddressType|Bandwidth)\./],
    ['beside others', /\.others-unchanged$|own-load-balancer|listed-with-its-own|port-per-load-balancer/],
  ])('each have a token of their own: %s', (_where, pattern) => {
    const found = tokensIn(pattern);
    expect(found.some(([, tokens]) => tokens.length > 0)).toBe(true);
    const wrong = found.filter(
      ([, tokens]) =>
        tokens.includes(undefined) || new Set(tokens.map((one) => JSON.stringify(one))).size < tokens.length,
    );
    expect(wrong).toEqual([]);
  });

  it('have none where only what is required is sent', () => {
    expect(tokensIn(/^clb\.CreateLoadBalancer\.effect$/).find(([id]) => id.endsWith('#plain'))?.[1]).toEqual([
      undefined,
    ]);
  });
});

it('numberedCreations makes what a call names by its number, but the first, each with a token of its own', () => {
  const alb = serviceOf('alb').book;
  const context = { book: alb, editions: alb.service.editions, seed: () => 1 };
  const naming = (text: string): Call => ({
    action: 'ListAclRelations',
    parameters: { AclIds: { fill: 'servers', text } },
  });
  const made = numberedCreations(naming('["$made.acl#1","$made.acl#3"]'), context);
  expect(made.map(({ action, parameters }) => [action, parameters['ClientToken']])).toEqual([
    ['CreateAcl', { fill: 'token', suffix: '-number-2' }],
    ['CreateAcl', { fill: 'token', suffix: '-number-3' }],
  ]);
  expect(numberedCreations(naming('["$made.acl"]'), context)).toEqual([]);
});
