import { expect, it } from 'vitest';
import { passing, settled } from '../../../../emulator/core/timeline.ts';
import { snapshotOf } from '../../../../emulator/telling/snapshot.ts';

it('copies a state as plain data, with what passes by itself at a moment', () => {
  const state = {
    listeners: new Map([
      ['tcp 80', { port: 80, timeline: passing('starting', 'running', 10), tags: new Map([['k', 'v']]) }],
    ]),
    servers: new Set(['i-1']),
    policy: settled('normal'),
    none: undefined,
    list: [{ a: null }],
  };
  const expected = (timeline: string): object => ({
    listeners: { 'tcp 80': { port: 80, timeline, tags: { k: 'v' } } },
    servers: ['i-1'],
    policy: 'normal',
    list: [{ a: null }],
  });
  expect(snapshotOf(state, 9)).toEqual(expected('starting'));
  expect(snapshotOf(state, 10)).toEqual(expected('running'));
});
