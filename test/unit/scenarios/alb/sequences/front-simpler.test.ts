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
      { ...act, given: {} },
      { ...act, given: { IdleTimeout: '20' } },
      { ...act, of: { listener: 0 } },
    ]);
    expect(simplerFront({ on: 'servers', does: 'add', given: { '1': '11' } })).toEqual([]);
    expect(simplerFront({ on: 'servers', does: 'add', given: { '1': '11', '2': '21' } })).toHaveLength(2);
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
});
