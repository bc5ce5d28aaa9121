import { describe, expect, it } from 'vitest';
import { lookAfter, looksBeside } from '../../../../../scenarios/clb/sequences/looks.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import type { Theme } from '../../../../../scenarios/clb/sequences/universe.ts';

const listener = { on: 'listener', port: '80', protocol: 'http' } as const;
const make: Act = { ...listener, does: 'create', settings: {}, certificates: { server: 1 } };

describe('lookAfter', () => {
  it('reads what an act did, and nothing after a read', () => {
    expect(lookAfter(make)).toEqual({ ...listener, does: 'read' });
    expect(lookAfter({ on: 'server', does: 'remove', group: 1, servers: ['1'] })).toEqual({
      on: 'server',
      does: 'read',
      group: 1,
    });
    const deleted: Act = { on: 'certificate', does: 'delete', kind: 'ca', certificate: 1 };
    expect(lookAfter(deleted)).toEqual({ ...deleted, does: 'read' });
    expect(lookAfter({ on: 'tag', does: 'read' })).toBeUndefined();
  });
});

describe('looksBeside', () => {
  it('reads what else matters to a theme', () => {
    const names = (theme: Theme): readonly string[] => looksBeside(make, theme).map(({ on }) => on);
    expect(names('listeners')).toEqual(['rule', 'certificate']);
    expect(names('white-lists')).toEqual(['rule', 'white-list', 'certificate']);
    expect(names('everything')).toEqual(['rule', 'white-list', 'load-balancer', 'tag', 'certificate']);
    expect(looksBeside({ on: 'tag', does: 'read' }, 'everything')).toEqual([]);
  });
});
