import { describe, expect, it } from 'vitest';
import { keysIn, keysOf, pickKeys } from '../../../../generators/calls/resource-keys.ts';
import { actionNamed, resourceNamed } from '../../../../generators/calls/context.ts';
import { book } from '../../laws/planned.ts';

const listener = resourceNamed(book, 'listener');

describe('keys', () => {
  it('are what the call that made a resource gave, or the identifier that it was answered with', () => {
    const parameters = { LoadBalancerId: 'lb-1', ListenerPort: '9', Bandwidth: '1' };
    expect(keysOf(listener, { action: '', parameters })).toEqual({ LoadBalancerId: 'lb-1', ListenerPort: '9' });
    const group = resourceNamed(book, 'vserver-group');
    const own = { fill: 'identifier', resource: 'vserver-group' };
    expect(keysOf(group, { action: '', parameters: {} })).toEqual({ VServerGroupId: own });
  });

  it('are given to actions that have parameters for them', () => {
    const keys = { LoadBalancerId: 'lb-1', ListenerPort: '9' };
    expect(keysIn(actionNamed(book, 'DescribeTags'), keys)).toEqual({ LoadBalancerId: 'lb-1' });
  });

  it('are tried on a resource that has them, where they are values', () => {
    const choices = { ListenerPort: '9', LoadBalancerId: { fill: 'region' }, Bandwidth: '1' } as const;
    expect(pickKeys(listener, choices)).toEqual({ ListenerPort: '9' });
  });
});
