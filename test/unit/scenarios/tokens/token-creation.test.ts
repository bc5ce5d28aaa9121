import { describe, expect, it } from 'vitest';
import { creationOf, ownName, ownToken } from '../../../../scenarios/tokens/token-creation.ts';
import { book, contextOf } from '../../laws/planned.ts';

const topic = book.topics.find(({ repetition, about }) => repetition && about.action === 'CreateLoadBalancer');

describe('creationOf', () => {
  it('is what a promise speaks of, with a token and a name of its own', () => {
    expect(topic && creationOf(topic, contextOf())).toMatchObject({
      action: { name: 'CreateLoadBalancer' },
      token: 'ClientToken',
      list: { name: 'DescribeLoadBalancers' },
      base: { ClientToken: ownToken('-a'), LoadBalancerName: ownName('-1') },
    });
  });

  it('is nothing where no action or token is named', () => {
    expect(topic && creationOf({ ...topic, about: { action: 'CreateLoadBalancer' } }, contextOf())).toBeUndefined();
  });
});

it('tokens and names belong to the case alone', () => {
  expect(ownToken('-a', 64)).toEqual({ fill: 'token', suffix: '-a', length: 64 });
  expect([ownToken('-a'), ownName('-1')]).toEqual([
    { fill: 'token', suffix: '-a' },
    { fill: 'name', suffix: '-1' },
  ]);
});
