import { describe, expect, it } from 'vitest';
import { predictServers } from '../../../../../scenarios/clb/model/servers.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from './world-after.ts';

type Row = readonly [before: readonly Act[], act: Parameters<typeof predictServers>[1], words: string];

const rows: readonly Row[] = [
  [[], { on: 'server', does: 'read' }, 'shows the weights (none)'],
  [[], { on: 'server', does: 'add', group: 0, weights: { 1: '11' } }, 'refused, for the group does not exist'],
  [[], { on: 'server', does: 'add', weights: { 1: '11' } }, 'accepted'],
  [
    [{ on: 'server', does: 'add', weights: { 1: '11' } }],
    { on: 'server', does: 'add', weights: { 1: '12' } },
    'accepted or refused',
  ],
  [
    [
      { on: 'server', does: 'add', weights: { 1: '11', 2: '21' } },
      { on: 'server', does: 'remove', servers: ['1'] },
    ],
    { on: 'server', does: 'read' },
    'shows the weights 21 for server 2',
  ],
  [
    [
      { on: 'server', does: 'add', weights: { 1: '11' } },
      { on: 'server', does: 'weigh', weights: { 1: '12' } },
    ],
    { on: 'server', does: 'read' },
    'shows the weights 12 for server 1',
  ],
  [[], { on: 'server', does: 'weigh', weights: { 1: '12' } }, 'accepted or refused'],
  [[], { on: 'server', does: 'remove', servers: ['1'] }, 'accepted'],
];

describe('predictServers', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(predictServers(worldAfter(before.map((one) => ({ act: one }))), act).words).toBe(words);
  });
});
