import { describe, expect, it } from 'vitest';
import { createRandom, shuffled } from '../../../../generators/values/random.ts';

const numbers = (seed: number): readonly number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 200 }, () => random());
};

describe('createRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('gives numbers from 0 to below 1, in the whole of it', () => {
    const drawn = numbers(7);
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(drawn.map((number) => Math.floor(number * 10))).size).toBe(10);
  });
});

it('shuffled keeps what is in a list, in an order that the numbers decide', () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  const mixed = shuffled(items, createRandom(7));
  expect(mixed).not.toEqual(items);
  expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
  expect(shuffled(items, createRandom(7))).toEqual(mixed);
});
