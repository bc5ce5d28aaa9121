import { describe, expect, it } from 'vitest';
import { simplerActs } from '../../../../../scenarios/clb/sequences/simplify.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';

const listener = { on: 'listener', port: '80', protocol: 'tcp' } as const;

describe('simplerActs', () => {
  it('are told in simpler words', () => {
    expect(simplerActs({ on: 'load-balancer', does: 'rename', name: 'two' })).toEqual([
      { on: 'load-balancer', does: 'rename', name: 'one' },
    ]);
    expect(simplerActs({ on: 'load-balancer', does: 'rename', name: 'one' })).toEqual([]);
    const tags = { on: 'tag', does: 'add', tags: { b: '2' } } as const;
    expect(simplerActs(tags)).toEqual([
      { ...tags, tags: { a: '2' } },
      { ...tags, tags: { b: '1' } },
    ]);
  });

  it('do the same to fewer things', () => {
    const add = { on: 'server', does: 'add', weights: { 1: '11', 2: '21' } } as const;
    expect(simplerActs(add)).toEqual([
      { ...add, weights: { 2: '21' } },
      { ...add, weights: { 1: '11' } },
    ]);
    expect(simplerActs({ on: 'server', does: 'remove', servers: ['1'] })).toEqual([]);
  });

  it('create without what is not needed, but change at least something', () => {
    const settings = { HealthyThreshold: '3' };
    const create = { ...listener, does: 'create', settings, group: 0 } as const;
    expect(simplerActs(create)).toContainEqual({ ...listener, does: 'create', settings });
    expect(simplerActs(create)).toContainEqual({ ...create, settings: {} });
    expect(simplerActs({ ...listener, does: 'set', settings })).toEqual([
      { ...listener, does: 'set', settings: { HealthyThreshold: '2' } },
    ]);
  });

  it('are never more than the act itself, so that shrinking ends', () => {
    const reads: readonly Act[] = [
      { on: 'tag', does: 'read' },
      { ...listener, does: 'read' },
      { on: 'rule', does: 'read', port: '80' },
    ];
    expect(reads.flatMap(simplerActs)).toEqual([]);
  });
});
