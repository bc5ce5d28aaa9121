import { describe, expect, it } from 'vitest';
import { ownItems } from '../../../../checks/reading/own-items.ts';

const items = [
  { LoadBalancerId: 'lb-1', Port: 80, Tags: [{ Key: 'a' }] },
  { LoadBalancerId: 'lb-2', Port: 80, Tags: [] },
];

describe('ownItems', () => {
  it('leaves out what bears another value of a field that was asked for', () => {
    expect(ownItems({ Items: { Item: items }, Total: 2 }, { LoadBalancerId: 'lb-1', PageSize: '50' })).toEqual({
      Items: { Item: [items[0]] },
      Total: 2,
    });
    expect(ownItems({ Items: items }, { Port: '443' })).toEqual({ Items: [] });
  });

  it('keeps what says nothing of it, and fields outside lists whatever they show', () => {
    const body = { LoadBalancerId: 'lb-3', Items: [{ Port: 80 }, 'text', null] };
    expect(ownItems(body, { LoadBalancerId: 'lb-1' })).toEqual(body);
    expect(ownItems({ Items: items }, {})).toEqual({ Items: items });
  });
});
