import { describe, expect, it } from 'vitest';
import { holdsGiven } from '../../../cases/items-shown.ts';

describe('holdsGiven', () => {
  const given = { Type: 'Forward', Config: { Groups: [{ GroupId: 'g-1' }] } };

  it('lets structures show more than was given', () => {
    const shown = { Type: 'Forward', Order: 1, Config: { Groups: [{ GroupId: 'g-1', Weight: 100 }], Sticky: {} } };
    expect(holdsGiven(shown, given)).toBe(true);
  });

  it('notices another value, a field that is missing and an item too many at any depth', () => {
    const shown = [
      { Type: 'Forward', Config: { Groups: [{ GroupId: 'g-2' }] } },
      { Type: 'Forward', Config: { Groups: [{}] } },
      { Type: 'Forward', Config: { Groups: [{ GroupId: 'g-1' }, { GroupId: 'g-2' }] } },
      { Type: 'Forward', Config: 'none' },
      { Type: 'Forward' },
    ];
    expect(shown.map((one) => holdsGiven(one, given))).toEqual([false, false, false, false, false]);
  });

  it('takes a list in any order for what was given, but each of its items once', () => {
    const tags = { Tags: [{ Key: 'colour' }, { Key: 'size', Value: 'large' }, { Key: 'size' }] };
    const [red, large, size] = [{ Key: 'colour', Value: 'red' }, { Key: 'size', Value: 'large' }, { Key: 'size' }];
    expect(holdsGiven({ Tags: [size, large, red] }, tags)).toBe(true);
    expect(holdsGiven({ Tags: [large, size, red] }, tags)).toBe(true);
    expect(holdsGiven({ Tags: [red, red, large] }, tags)).toBe(false);
    expect(holdsGiven({ Codes: ['a', 'a'] }, { Codes: ['a', 'b'] })).toBe(false);
  });

  it('takes a number for its text, and nothing for an empty text', () => {
    expect(holdsGiven({ Port: 80 }, { Port: '80', Description: '' })).toBe(true);
  });
});
