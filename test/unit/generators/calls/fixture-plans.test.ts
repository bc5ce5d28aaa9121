import { describe, expect, it } from 'vitest';
import {
  fixtureFor,
  orderFixtures,
  resourcesOf,
  tokensOf,
  variantIn,
} from '../../../../generators/calls/fixture-plans.ts';
import { actionNamed, resourceNamed } from '../../../../generators/calls/context.ts';
import type { Call } from '../../../../cases/call.ts';
import { book, contextOf } from '../../laws/planned.ts';

const naming = (resource: string): Call => ({ action: 'A', parameters: { P: { fill: 'identifier', resource } } });
const flags = { exclusive: undefined, made: undefined };

describe('orderFixtures', () => {
  it('puts what holds a resource before it, each once', () => {
    const calls = [naming('vserver-group'), naming('load-balancer'), naming('listener')];
    const names = orderFixtures([], calls, contextOf(), 1, flags).map(({ resource }) => resource);
    expect(names).toEqual(['load-balancer', 'vserver-group', 'listener']);
  });

  it('leaves out what the call makes, and marks what the case damages', () => {
    const calls = [naming('vserver-group')];
    const marked = orderFixtures([], calls, contextOf(), 1, { exclusive: 'load-balancer', made: 'vserver-group' });
    expect(marked).toEqual([]);
    const [holder] = orderFixtures([], calls, contextOf(), 1, { ...flags, exclusive: 'load-balancer' });
    expect(holder).toMatchObject({ resource: 'load-balancer', exclusive: true });
  });

  it('counts a part as what it is a part of', () => {
    expect(orderFixtures([], [naming('tag')], contextOf(), 1, flags)).toEqual([]);
  });
});

describe('fixtureFor', () => {
  it('pools what holds others, with its anchor, and makes a kind by its own action', () => {
    const holder = fixtureFor('load-balancer', undefined, {}, contextOf(), 1);
    expect(holder).toMatchObject({ pooled: true, anchor: { action: 'CreateLoadBalancerTCPListener' } });
    const listener = fixtureFor('listener', 'http', { ListenerPort: '9' }, contextOf(), 1);
    expect(listener).toMatchObject({ pooled: false, variant: 'http' });
    expect(listener.call).toMatchObject({
      action: 'CreateLoadBalancerHTTPListener',
      parameters: { ListenerPort: '9' },
    });
    expect(() => fixtureFor('tag', undefined, {}, contextOf(), 1)).toThrow('no action creates a tag');
  });
});

describe('what a value or a creation says', () => {
  it('are the resources whose identifiers it holds, its kind and its token', () => {
    expect(resourcesOf({ fill: 'servers', text: '[{"a":"$made.rule#1"}]' })).toEqual(['rule']);
    expect(resourcesOf('lb-1')).toEqual([]);
    expect(variantIn({ ...resourceNamed(book, 'listener'), variantBy: 'Kind' }, 'http')).toEqual({ Kind: 'http' });
    expect(variantIn(resourceNamed(book, 'listener'), 'http')).toEqual({});
    const token = { ClientToken: { fill: 'token', suffix: '-x' } };
    expect(tokensOf(actionNamed(book, 'CreateLoadBalancer'), '-x')).toEqual(token);
    expect(tokensOf(actionNamed(book, 'AddTags'), '-x')).toEqual({});
  });
});
