import { describe, expect, it } from 'vitest';
import { predictTags } from '../../../../../scenarios/clb/model/tags.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from './world-after.ts';

type Row = readonly [before: readonly Act[], act: Parameters<typeof predictTags>[1], words: string];

const rows: readonly Row[] = [
  [[], { on: 'tag', does: 'read' }, 'shows the tags (none)'],
  [[], { on: 'tag', does: 'add', tags: { a: '1' } }, 'accepted'],
  [[], { on: 'tag', does: 'remove', tags: { a: '1' } }, 'accepted or refused'],
  [[{ on: 'tag', does: 'add', tags: { a: '1' } }], { on: 'tag', does: 'remove', tags: { a: '1' } }, 'accepted'],
  [
    [
      { on: 'tag', does: 'add', tags: { a: '1', b: '1' } },
      { on: 'tag', does: 'add', tags: { a: '2' } },
    ],
    { on: 'tag', does: 'read' },
    'shows the tags a=2, b=1',
  ],
];

describe('predictTags', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(predictTags(worldAfter(before.map((one) => ({ act: one }))), act).words).toBe(words);
  });

  it('leaves open which of three is so where another value is removed', () => {
    const world = worldAfter([{ act: { on: 'tag', does: 'add', tags: { a: '1' } } }]);
    const { accepted } = predictTags(world, { on: 'tag', does: 'remove', tags: { a: '2' } });
    expect(accepted.map(({ tags }) => tags)).toEqual([{}, { a: '1' }, { a: '1' }]);
  });
});
