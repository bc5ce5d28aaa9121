import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../../scenarios/states/state-signs.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book } from '../../laws/planned.ts';

const lifecycle = book.lifecycles.find(({ states }) => 'emptied' in states);

function signs(from: string, action: string, more: Partial<Parameters<typeof signsOf>[0]>): ReturnType<typeof signsOf> {
  if (!lifecycle) throw new Error('no life cycle knows what is emptied');
  const rule = { from, on: action, expect: 'accept', errors: [], level: 'must', sources: [] } as unknown as Parameters<
    typeof signsOf
  >[0]['rule'];
  const pair = { action: actionNamed(book, action), lifecycle, rule, expect: { answer: 'accept' }, ...more } as const;
  return signsOf(pair, (named) => ({ action: named.action, parameters: {} }), book);
}

describe('signsOf', () => {
  it('waits for the sign of the state that calls lead into', () => {
    expect(signs('emptied', 'SetLoadBalancerName', {}).arrival).toMatchObject({
      state: 'emptied',
      read: { action: 'DescribeLoadBalancerAttribute' },
      until: { field: 'LoadBalancerStatus', values: ['inactive'] },
    });
  });

  it('reads before and after a call that is refused', () => {
    const refused = signs('emptied', 'SetLoadBalancerName', {
      expect: { answer: 'reject', errors: { named: [], listed: [] } },
    });
    expect(refused.probe).toEqual({ action: 'DescribeLoadBalancerAttribute', parameters: {} });
    expect(signs('emptied', 'SetLoadBalancerName', {}).probe).toBeUndefined();
  });

  it('records what follows where nothing is promised, but not of what is deleted', () => {
    const expect_ = { answer: 'observe', accepting: [], rejecting: [] } as const;
    expect(signs('emptied', 'SetLoadBalancerName', { expect: expect_ }).reads).toMatchObject([
      {
        call: { action: 'DescribeLoadBalancerAttribute' },
        fields: [{ path: 'LoadBalancerStatus', equals: [], absent: 'ignore' }],
      },
    ]);
    expect(signs('emptied', 'DeleteLoadBalancer', { expect: expect_ }).reads).toEqual([]);
  });
});
