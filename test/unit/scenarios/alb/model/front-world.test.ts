import { expect, it } from 'vitest';
import { driftOfFront, newFront, withOne, withUsed } from '../../../../../scenarios/alb/model/front-world.ts';

const listener = { status: 'Provisioning', next: 'Running', settings: {}, group: 0 } as const;

it('driftOfFront lets each listener come to rest by itself', () => {
  const both = withOne(withOne(newFront, 'listeners', 0, listener), 'listeners', 1, { ...listener, switched: true });
  const found = driftOfFront(both).map(({ listeners }) => listeners.map(({ status }) => status).join());
  expect(new Set(found)).toEqual(
    new Set(['Provisioning,Provisioning', 'Running,Provisioning', 'Provisioning,Running', 'Running,Running']),
  );
  expect(driftOfFront(both).at(-1)?.listeners[1]).toEqual({ status: 'Running', settings: {}, group: 0 });
  expect(driftOfFront(newFront)).toEqual([newFront]);
});

it('withOne replaces one by its number, or adds one', () => {
  const one = withOne(newFront, 'rules', 0, { listener: 0, priority: '1', group: 0 });
  expect(withOne(one, 'rules', 0, { listener: 0, priority: '2', group: 0 }).rules).toMatchObject([{ priority: '2' }]);
  expect(withOne(one, 'rules', 1, { listener: 0, priority: '2', group: 0 }).rules).toHaveLength(2);
});

it('withUsed marks a group that there is', () => {
  expect(withUsed(newFront, 0).groups).toEqual([{ servers: {}, wasUsed: true }]);
  expect(withUsed(newFront, 1)).toBe(newFront);
});
