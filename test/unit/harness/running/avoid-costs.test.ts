import { expect, it } from 'vitest';
import { avoidCosts } from '../../../../harness/running/avoid-costs.ts';
import { callsOf, stepsOf } from '../../../../cases/steps-of.ts';
import { planForCall } from '../../../../generators/calls/plan-for-call.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const context = { book, editions: book.service.editions, edition: undefined, seed: () => 1 };

it('leaves out of fixtures what costs money, and keeps what the case itself sends', () => {
  const action = actionNamed(book, 'CreateLoadBalancerTCPListener');
  const plan = planForCall({ action, expect: { answer: 'accept' }, variant: 'plain' }, context);
  const made = plan.fixtures.find(({ resource }) => resource === 'load-balancer')?.call.parameters ?? {};
  expect(made['LoadBalancerSpec']).toBeDefined();
  const cheap = avoidCosts(stepsOf(plan), book);
  const { LoadBalancerSpec: _spec, ...rest } = made;
  const fixture = cheap.find((step) => step.type === 'fixture' && step.fixture.resource === 'load-balancer');
  expect(fixture?.calls[0]?.parameters).toEqual(rest);
  expect(callsOf(cheap, 'tested')).toEqual([plan.call]);
});

it('is told apart from a case that would buy something itself', () => {
  const creation = planForCall(
    { action: actionNamed(book, 'CreateLoadBalancer'), expect: { answer: 'accept' }, variant: 'plain' },
    context,
  );
  const read = planForCall(
    { action: actionNamed(book, 'DescribeLoadBalancerAttribute'), expect: { answer: 'accept' }, variant: 'plain' },
    context,
  );
  expect([creation.costs, read.costs]).toEqual([['LoadBalancerSpec=slb.s1.small'], undefined]);
});
