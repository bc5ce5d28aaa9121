import { describe, expect, it } from 'vitest';
import { predictGroup } from '../../../../../scenarios/clb/model/groups.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from './world-after.ts';

type Row = readonly [before: readonly Act[], act: Parameters<typeof predictGroup>[1], words: string];

const rows: readonly Row[] = [
  [[], { on: 'group', does: 'create' }, 'accepted'],
  [[], { on: 'group', does: 'delete', group: 0 }, 'refused, for the group does not exist'],
  [[{ on: 'group', does: 'create' }], { on: 'group', does: 'delete', group: 0 }, 'accepted'],
  [
    [
      { on: 'group', does: 'create' },
      { on: 'group', does: 'create' },
    ],
    { on: 'group', does: 'read' },
    'shows 2 groups',
  ],
  [
    [
      { on: 'group', does: 'create' },
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {}, group: 0 },
    ],
    { on: 'group', does: 'delete', group: 0 },
    'refused, for the group is used by a listener or a rule',
  ],
];

describe('predictGroup', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(predictGroup(worldAfter(before.map((one) => ({ act: one }))), act).words).toBe(words);
  });
});
