import { expect, it } from 'vitest';
import { frontModel } from '../../../../../scenarios/alb/model/front-model.ts';
import { listenerWords, showDeletion, showListener } from '../../../../../scenarios/alb/model/show-listener.ts';
import { creating, frontAfter, makeGroup } from './front-after.ts';

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

it('showDeletion allows no other state', () => {
  const { shows } = showDeletion(frontAfter());
  expect([shows?.({ ListenerStatus: 'Deleting' }), shows?.(body)]).toEqual([true, false]);
});

it('listenerWords are what of a listener matters', () => {
  expect(listenerWords(body)).toBe('ListenerStatus Running, ListenerPort 80, ServerGroupId sgp-1');
});
