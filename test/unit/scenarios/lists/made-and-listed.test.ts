import { describe, expect, it } from 'vitest';
import {
  creations,
  listCall,
  listCase,
  listingOf,
  madeOf,
  shownBy,
} from '../../../../scenarios/lists/made-and-listed.ts';
import { contextOf, topicOf } from '../../laws/planned.ts';

const topic = topicOf('list-several');
const listing = listingOf(topic, contextOf());

describe('what is made and listed', () => {
  it('is told by the list that a rule names', () => {
    expect([listing.action.name, listing.creator.name, listing.key]).toEqual([
      'DescribeLoadBalancers',
      'CreateLoadBalancer',
      'LoadBalancerId',
    ]);
    expect(madeOf(listing, 1)).toEqual({ fill: 'identifier', resource: 'load-balancer', nth: 1 });
  });

  it('is made under names and tokens of its own', () => {
    const made = creations(listing, 2, contextOf()).map(({ parameters }) => [
      parameters['LoadBalancerName'],
      parameters['ClientToken'],
    ]);
    expect(made).toEqual([
      [
        { fill: 'name', suffix: '-1' },
        { fill: 'token', suffix: '-1' },
      ],
      [
        { fill: 'name', suffix: '-2' },
        { fill: 'token', suffix: '-2' },
      ],
    ]);
  });

  it('is made by the case itself, and looked for', () => {
    const { plan } = listCase(listing, topic, contextOf(), {
      variant: 'v',
      title: 't',
      prepare: creations(listing, 1, contextOf()),
      choices: { LoadBalancerId: madeOf(listing, 0) },
      lists: (call) => [shownBy(listing, [call], { size: 1 })],
    });
    expect(plan.fixtures).toEqual([]);
    expect(plan.lists).toEqual([
      { calls: [plan.call], items: 'LoadBalancers.LoadBalancer', key: 'LoadBalancerId', holds: [], lacks: [], size: 1 },
    ]);
    expect(listCall(listing, { PageSize: '2' }, contextOf()).parameters['PageSize']).toBe('2');
  });
});
