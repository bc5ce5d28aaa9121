import { expect, it } from 'vitest';
import { size } from '../../../../scenarios/token-pages/in-pages.ts';
import { count } from '../../../../scenarios/token-pages/made-for-pages.ts';

it('what is made fills a page and a shorter one', () => {
  expect([count > size, count < 2 * size]).toEqual([true, true]);
});
