import { describe, expect, it } from 'vitest';
import { compareItems } from '../../../../checks/reading/compare-items.ts';
import type { Outcome } from '../../../../cases/case.ts';
import type { ExpectedItems } from '../../../../cases/expectation.ts';

const wanted = JSON.stringify([{ Id: 'a', Port: '80' }, { Id: 'b' }]);
const list = (match: ExpectedItems['match'], ...shown: readonly object[]): Outcome =>
  compareItems({ path: 'Servers.Server', match, items: '' }, wanted, { Servers: { Server: shown } });
const [a, b, c] = [{ Id: 'a', Port: 80, Weight: 1 }, { Id: 'b' }, { Id: 'c' }];

describe('compareItems', () => {
  it.each<readonly [string, ExpectedItems['match'], readonly object[], 'pass' | 'fail']>([
    ['just these in any order, whatever else is said of them', 'only', [b, a], 'pass'],
    ['one more than these', 'only', [a, b, c], 'fail'],
    ['one of these twice in place of the other', 'only', [a, a], 'fail'],
    ['one of these with another value', 'only', [{ ...a, Port: 81 }, b], 'fail'],
    ['one of these without a value', 'only', [{ Id: 'a' }, b], 'fail'],
    ['one of these with an empty value', 'only', [{ Id: 'a', Port: '' }, b], 'fail'],
    ['none at all', 'only', [], 'fail'],
    ['these among others', 'all', [c, a, b], 'pass'],
    ['others and one of these', 'all', [c, a], 'fail'],
    ['others', 'none', [c], 'pass'],
    ['none at all', 'none', [], 'pass'],
    ['others and one of these', 'none', [c, b], 'fail'],
  ])('judges %s where %s these are wanted', (_title, match, shown, verdict) => {
    expect(list(match, ...shown).verdict).toBe(verdict);
  });

  it('says what the list holds of what was asked for', () => {
    expect(list('only', a)).toEqual({
      verdict: 'fail',
      problems: [
        {
          expected: 'Servers.Server holds just [{"Id":"a","Port":"80"},{"Id":"b"}]',
          actual: 'it holds [{"Id":"a","Port":80}]',
          at: 'Servers.Server',
          deviation: 'other-value',
        },
      ],
    });
  });
});
