import { expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { frontModel } from '../../../../../scenarios/alb/model/front-model.ts';
import { listenerWords, showDeletion, showListener } from '../../../../../scenarios/alb/model/show-listener.ts';
import { creating, frontAfter, listenerAct, makeGroup, mayShow } from './front-after.ts';

const body = {
  ListenerStatus: 'Running',
  ListenerPort: 80,
  DefaultActions: [{ ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId: 'sgp-1' }] } }],
};

it('showListener allows the state, the settings and the group that the listener has', () => {
  const [withGroup] = frontModel.predict(frontAfter(), makeGroup).accepted;
  const told = frontModel
    .predict(frontAfter(), makeGroup)
    .told?.(withGroup ?? frontAfter(), { ServerGroupId: 'sgp-1' });
  const { listeners } = frontAfter(creating('HTTP', '80', { group: 1 }));
  const [listener] = listeners;
  const world = { ...(told ?? frontAfter()), listeners };
  const shows = (shown: Readonly<Record<string, unknown>>): boolean =>
    (listener && showListener(world, listener).shows?.(shown)) ?? false;
  expect(shows(body)).toBe(true);
  expect(shows({ ...body, ListenerStatus: 'Stopped' })).toBe(false);
  expect(shows({ ...body, ListenerPort: 81 })).toBe(false);
  expect(
    shows({ ...body, DefaultActions: [{ ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId: 'x' }] } }] }),
  ).toBe(false);
  expect(shows({ ListenerPort: 80 })).toBe(false);
});

it('showListener allows what was said last of leading on, as far as it is shown', () => {
  const led = [creating('QUIC', '80'), creating('HTTPS', '80', { quic: 0 })];
  const off = listenerAct('update', 1, { given: { 'QuicConfig.QuicUpgradeEnabled': 'false' } });
  const on = listenerAct('update', 1, { of: { quic: 0 } });
  const shown = (...acts: readonly FrontAct[]) =>
    [true, false, undefined].map((QuicUpgradeEnabled) =>
      mayShow([...led, ...acts], listenerAct('read', 1), {
        ListenerStatus: 'Running',
        QuicConfig: { QuicUpgradeEnabled },
      }),
    );
  expect(shown()).toEqual([true, false, true]);
  expect(shown(off)).toEqual([false, true, true]);
  expect(shown(off, on)).toEqual([true, false, true]);
  expect(shown(listenerAct('delete', 0))).toEqual([true, true, true]);
});

it('showDeletion allows no other state', () => {
  const { shows } = showDeletion(frontAfter());
  expect([shows?.({ ListenerStatus: 'Deleting' }), shows?.(body)]).toEqual([true, false]);
});

it('listenerWords are what of a listener matters', () => {
  expect(listenerWords(body)).toBe('ListenerStatus Running, ListenerPort 80, ServerGroupId sgp-1');
});
