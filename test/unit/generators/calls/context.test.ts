import { describe, expect, it } from 'vitest';
import { actionFor, actionNamed, resourceNamed } from '../../../../generators/calls/context.ts';
import { book } from '../../laws/planned.ts';

describe('what the specs name', () => {
  it('is found by its name, or the name is at fault', () => {
    expect(actionNamed(book, 'AddTags').name).toBe('AddTags');
    expect(resourceNamed(book, 'listener').name).toBe('listener');
    expect(() => actionNamed(book, 'AddTgas')).toThrow('no spec describes AddTgas');
    expect(() => resourceNamed(book, 'listner')).toThrow('no resource is named listner');
  });
});

describe('actionFor', () => {
  it('finds what does something to a kind of a resource, or to all kinds', () => {
    const found = (variant?: string): string | undefined => actionFor(book, 'create', 'listener', variant)?.name;
    expect(found('udp')).toBe('CreateLoadBalancerUDPListener');
    expect(found()).toMatch(/^CreateLoadBalancer\w+Listener$/);
    expect(actionFor(book, 'delete', 'listener', 'udp')?.name).toBe('DeleteLoadBalancerListener');
    expect(actionFor(book, 'start', 'tag')).toBeUndefined();
  });
});
