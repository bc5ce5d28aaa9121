import { describe, expect, it } from 'vitest';
import { acting } from '../../../../scenarios/clb/model/acting.ts';
import { operationsOf } from '../../../../scenarios/model/operations-of.ts';
import { contextOf } from '../../laws/planned.ts';

const operation = operationsOf(acting, contextOf());

describe('operationsOf', () => {
  it('says an act in words and as a call, and of a read what it shows', () => {
    const add = operation({ on: 'tag', does: 'add', tags: { a: '1' } });
    expect(add).toMatchObject({ text: 'add tags a=1', call: { action: 'AddTags' } });
    expect(add.shows).toBeUndefined();
    expect(operation({ on: 'tag', does: 'read' }).shows?.({})).toBe('tags (none)');
  });

  it('waits until a listener or a new load balancer has come to rest, if asked', () => {
    const look = { on: 'listener', port: '80', protocol: 'tcp', does: 'read' } as const;
    expect(operation(look).rest).toBeUndefined();
    expect(operation(look, true).rest).toEqual({ field: 'Status', values: ['stopped', 'running'] });
    expect(operation({ on: 'load-balancer', does: 'read' }, true).rest).toMatchObject({ values: ['active'] });
    expect(operation({ on: 'tag', does: 'read' }, true).rest).toBeUndefined();
  });
});
