import { describe, expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import {
  madeByFront,
  mergedFront,
  renumberedFront,
  simplerFront,
} from '../../../../../scenarios/alb/sequences/front-simpler.ts';
import { creating, listenerAct } from '../model/front-after.ts';

describe('what makes sequences smaller', () => {
  it('simplerFront leaves out what a call need not have, and takes earlier words and lower numbers', () => {
    const act = listenerAct('update', 1, { given: { IdleTimeout: '30' } });
    expect(simplerFront(act)).toEqual([
      { ...act, given: { IdleTimeout: '20' } },
      { ...act, of: { listener: 0 } },
    ]);
    expect(simplerFront({ on: 'servers', does: 'add', given: { '1': '11' } })).toEqual([]);
    expect(simplerFront({ on: 'servers', does: 'add', given: { '1': '11', '2': '21' } })).toHaveLength(2);
  });

  it('simplerFront leaves no change of nothing', () => {
    const spared = (act: FrontAct): boolean =>
      simplerFront(act).some(({ given }) => given !== undefined && !('IdleTimeout' in given));
    const idle = (of: FrontAct['of'], given = {}): FrontAct =>
      listenerAct('update', 1, { ...(of ? { of } : {}), given: { IdleTimeout: '30', ...given } });
    expect([idle({ group: 0 }), idle({ quic: 0 }), idle({}, { RequestTimeout: '50' })].map(spared)).toEqual([
      true,
      true,
      true,
    ]);
    expect(spared(idle({}))).toBe(false);
    expect(spared({ ...creating('HTTP', '80'), given: { ListenerPort: '80', IdleTimeout: '30' } })).toBe(true);
  });

  it('renumberedFront calls a QUIC listener by its number among listeners', () => {
    const lower = (kind: string, number: number): number => (kind === 'listener' ? number - 1 : number);
    expect(renumberedFront(creating('HTTPS', '80', { quic: 2, group: 1 }), lower).of).toEqual({ quic: 1, group: 1 });
    expect(renumberedFront({ on: 'tags', does: 'read' }, lower)).toEqual({ on: 'tags', does: 'read' });
    expect([madeByFront(creating('HTTP', '80')), madeByFront(listenerAct('start'))]).toEqual(['listener', undefined]);
  });

  it('mergedFront gives by one change what two in a row gave to one thing', () => {
    const step = (act: FrontAct) => ({ act, hurry: false });
    const idle = listenerAct('update', 0, { given: { IdleTimeout: '20' } });
    const group = listenerAct('update', 0, { of: { group: 1 } });
    expect([...mergedFront([step(idle), step(group)])]).toEqual([
      [step({ ...idle, of: { listener: 0, group: 1 }, given: { IdleTimeout: '20' } })],
    ]);
    expect([...mergedFront([step(idle), step(listenerAct('update', 1))])]).toEqual([]);
  });

  it('mergedFront lets only the later stay of leading on and leading on no longer', () => {
    const step = (act: FrontAct) => ({ act, hurry: false });
    const on = listenerAct('update', 1, { of: { quic: 0 }, given: { IdleTimeout: '20' } });
    const off = listenerAct('update', 1, { given: { 'QuicConfig.QuicUpgradeEnabled': 'false' } });
    const merged = (...acts: readonly FrontAct[]) =>
      [...mergedFront(acts.map(step))].flatMap((steps) => steps.map(({ act: { of, given } }) => ({ of, given })));
    expect(merged(on, off)).toEqual([
      { of: { listener: 1 }, given: { IdleTimeout: '20', 'QuicConfig.QuicUpgradeEnabled': 'false' } },
    ]);
    expect(merged(off, on)).toEqual([{ of: { listener: 1, quic: 0 }, given: { IdleTimeout: '20' } }]);
  });
});
