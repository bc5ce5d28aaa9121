import { describe, expect, it } from 'vitest';
import { renumbered } from '../../../../../scenarios/clb/sequences/renumber.ts';

const next = (kind: string, number: number): number => number + (kind === 'group' ? 1 : 10);

describe('renumbered', () => {
  it('gives what an act concerns another number', () => {
    expect(renumbered({ on: 'group', does: 'delete', group: 0 }, next)).toMatchObject({ group: 1 });
    expect(renumbered({ on: 'certificate', does: 'delete', kind: 'ca', certificate: 0 }, next)).toMatchObject({
      certificate: 10,
    });
    const listener = { on: 'listener', port: '80', protocol: 'https', does: 'create', settings: {} } as const;
    const used = renumbered({ ...listener, certificates: { server: 0, ca: 1 } }, next);
    expect(used).toMatchObject({ certificates: { server: 10, ca: 11 } });
  });

  it('leaves alone what concerns nothing that is numbered', () => {
    const tags = { on: 'tag', does: 'read' } as const;
    expect(renumbered(tags, next)).toBe(tags);
    expect(renumbered({ on: 'certificate', does: 'read', kind: 'ca' }, next)).toEqual({
      on: 'certificate',
      does: 'read',
      kind: 'ca',
    });
  });
});
