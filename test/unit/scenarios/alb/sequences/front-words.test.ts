import { expect, it } from 'vitest';
import { frontWords, spareWords } from '../../../../../scenarios/alb/sequences/front-words.ts';

it('frontWords differ, and those that can be left out are among them', () => {
  for (const words of Object.values(frontWords)) expect(new Set(words).size).toBe(words.length);
  expect(Object.keys(frontWords)).toEqual(expect.arrayContaining([...spareWords]));
});
