import { describe, expect, it } from 'vitest';
import { errorsUpTo, nearestErrors } from '../../../../generators/errors/nearest-errors.ts';

const editions = ['2018', '2019', '2024'];
const errors = [
  { code: 'Old', status: 400, editions: ['2018'] },
  { code: 'New', status: 400, editions: ['2024'] },
];
const codes = (found: readonly { readonly code: string }[]): readonly string[] => found.map(({ code }) => code);

describe('codes in an edition', () => {
  it.each([
    ['2018', ['Old'], ['Old']],
    ['2019', ['Old'], ['Old']],
    ['2024', ['New'], ['Old', 'New']],
    [undefined, ['Old', 'New'], ['Old', 'New']],
  ])('of %s are those of the nearest one that names any', (edition, nearest, upTo) => {
    expect(codes(nearestErrors(errors, { editions, edition }))).toEqual(nearest);
    expect(codes(errorsUpTo(errors, { editions, edition }))).toEqual(upTo);
  });

  it('are none where only later ones name any', () => {
    expect(nearestErrors(errors.slice(1), { editions, edition: '2018' })).toEqual([]);
    expect(errorsUpTo(errors.slice(1), { editions, edition: '2018' })).toEqual([]);
  });
});
