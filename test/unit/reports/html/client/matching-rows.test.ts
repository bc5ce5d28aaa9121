import { describe, expect, it } from 'vitest';
import { matchingRows } from '../../../../../reports/html/client/matching-rows.ts';
import type { PageRow } from '../../../../../reports/html/client/page-data.ts';

const row = (kind: string, editions: readonly string[], head: string, body: string): PageRow => {
  return { id: head, group: 'g', facets: { kind: [kind], edition: editions }, head, body };
};
const matching = matchingRows([
  row('range', ['2018', '2024'], '<b>One</b> <code>clb.<wbr/>range</code>', '<p>Expected &lt;40<mark>0</mark>></p>'),
  row('enum', ['2018'], '<b>Two</b>', '<p class="quiet">a &amp; b</p>'),
]);
const found = (...chosen: readonly (readonly [string, string])[]): readonly number[] => [...matching(new Map(chosen))];

describe('matchingRows', () => {
  it('finds what has all that is chosen', () => {
    expect(found()).toEqual([0, 1]);
    expect(found(['edition', '2018'])).toEqual([0, 1]);
    expect(found(['edition', '2018'], ['kind', 'enum'])).toEqual([1]);
    expect(found(['level', 'must'])).toEqual([]);
  });

  it('finds words in what is shown, whatever stands between their letters, and not in tags', () => {
    expect(found(['text', 'CLB.range'])).toEqual([0]);
    expect(found(['text', '<400>'])).toEqual([0]);
    expect(found(['text', 'two a & b'])).toEqual([1]);
    expect(found(['text', 'quiet'])).toEqual([]);
  });
});
