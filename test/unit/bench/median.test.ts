import { expect, it } from 'vitest';
import { median } from '../../../bench/median.ts';

it('median gives the middle value whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([])).toBe(0);
});
