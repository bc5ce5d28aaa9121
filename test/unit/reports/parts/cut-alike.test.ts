import { describe, expect, it } from 'vitest';
import { cutAlike } from '../../../../reports/parts/cut-alike.ts';

const long = Array.from({ length: 80 }, (_, index) => `item-${index}`).join(',');

describe('cutAlike', () => {
  it('leaves short texts as they are', () => {
    expect(cutAlike('Name is read as a', 'Name is b', 200)).toEqual(['Name is read as a', 'Name is b']);
  });

  it('shows where long values part, behind words that differ', () => {
    const [one, other] = cutAlike(`Hubs holds just ${long},"red"]`, `it holds ${long},"blue"]`, 120);
    expect(one).toMatch(/^Hubs holds just item-0,.*….*item-79,"red"\]$/);
    expect(other).toMatch(/^it holds item-0,.*….*item-79,"blue"\]$/);
    for (const text of [one, other]) expect(text.length).toBeLessThanOrEqual(122);
  });

  it('cuts at the end what parts before that', () => {
    const [one, other] = cutAlike(`Name is "a${long}"`, `Name is "b${long}"`, 120);
    expect([one.slice(0, 10), other.slice(0, 10)]).toEqual(['Name is "a', 'Name is "b']);
    expect([one.length, other.length]).toEqual([121, 121]);
  });

  it('shows that a text ends where the other goes on', () => {
    const [one, other] = cutAlike(`it is ${long}`, `it is ${long},and,more`, 100);
    expect(one.endsWith('item-79')).toBe(true);
    expect(other.endsWith('item-79,and,more')).toBe(true);
  });
});
