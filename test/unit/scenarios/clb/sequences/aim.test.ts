import { describe, expect, it } from 'vitest';
import { aimed } from '../../../../../scenarios/clb/sequences/aim.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from '../model/world-after.ts';

const at = { on: 'listener', port: '2014' } as const;
const world = worldAfter([{ act: { ...at, protocol: 'http', does: 'create', settings: {} } }]);

describe('aimed', () => {
  it('lets an act mean the listener that is at the port', () => {
    expect(aimed({ ...at, protocol: 'tcp', does: 'start' }, world)).toEqual({ ...at, protocol: 'http', does: 'start' });
  });

  it('leaves alone what is aimed already, and what changes or reads', () => {
    const acts: readonly Act[] = [
      { ...at, protocol: 'http', does: 'start' },
      { ...at, protocol: 'tcp', does: 'read' },
      { on: 'tag', does: 'read' },
    ];
    for (const act of acts) expect(aimed(act, world)).toBe(act);
  });
});
