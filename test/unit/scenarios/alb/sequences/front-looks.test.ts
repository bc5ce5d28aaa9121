import { expect, it } from 'vitest';
import { lookAfterFront, looksBesideFront } from '../../../../../scenarios/alb/sequences/front-looks.ts';
import { creating, listenerAct } from '../model/front-after.ts';

it('lookAfterFront reads what was changed, and the last that was made', () => {
  expect(lookAfterFront(creating('HTTP', '80'))).toEqual({ on: 'listener', does: 'read' });
  expect(lookAfterFront(listenerAct('stop', 2))).toEqual({ on: 'listener', does: 'read', of: { listener: 2 } });
  expect(lookAfterFront({ on: 'servers', does: 'add', of: { group: 1 } })).toEqual({
    on: 'servers',
    does: 'read',
    of: { group: 1 },
  });
  expect(lookAfterFront({ on: 'load balancer', does: 'protect' })).toEqual({ on: 'load balancer', does: 'read' });
  expect(lookAfterFront(listenerAct('read'))).toBeUndefined();
});

it('looksBesideFront reads what else matters to the theme', () => {
  expect(looksBesideFront(listenerAct('delete'), 'load-balancer').map(({ on }) => on)).toEqual([
    'tags',
    'load balancer',
  ]);
  expect(looksBesideFront(listenerAct('delete'), 'listeners')).toEqual([]);
  expect(looksBesideFront({ on: 'group', does: 'update', of: { group: 0 } }, 'servers')).toMatchObject([
    { on: 'servers', of: { group: 0 } },
  ]);
});
