import { expect, test } from 'vitest';
import { decide, errorFor } from '../../../../emulator/core/edition.ts';
import type { Point, Statement } from '../../../../specs/point.ts';

const editions = ['2018', '2019', '2024', '2026'];

function point(statements: Record<string, Partial<Statement<number>>>): Point<number> {
  const source = (edition: string): Statement<number>['source'] => ({ document: 'd', edition, section: 's' });
  const written = Object.entries(statements).map(([edition, statement]) => ({
    edition,
    level: 'must' as const,
    source: source(edition),
    ...statement,
  }));
  return { statements: written, errors: [], pointer: '/p' };
}

const below =
  (value: number) =>
  (max: number): boolean =>
    value <= max;

test('without an edition the newest that speaks decides', () => {
  const limit = point({ '2018': { prose: 10 }, '2024': { prose: 20 } });
  expect(decide(limit, below(15), { editions })).toEqual({ accepted: true, edition: '2024' });
  expect(decide(limit, below(25), { editions })).toEqual({ accepted: false, edition: '2024' });
});

test('with an edition its own statement or the nearest earlier one decides', () => {
  const limit = point({ '2019': { prose: 10 }, '2026': { prose: 20 } });
  expect(decide(limit, below(15), { editions, edition: '2024' })).toEqual({ accepted: false, edition: '2019' });
  expect(decide(limit, below(15), { editions, edition: '2018' })).toBeUndefined();
});

test('prose decides over schema', () => {
  const limit = point({ '2024': { prose: 10, schema: 20 } });
  expect(decide(limit, below(15), { editions })?.accepted).toBe(false);
  expect(decide(point({ '2024': { schema: 20 } }), below(15), { editions })?.accepted).toBe(true);
});

test('a contradiction, and a partial list without the value, leave the word to the next older edition', () => {
  const contradicting = point({ '2018': { prose: 10 }, '2024': { prose: 20, contradicts: true } });
  expect(decide(contradicting, below(15), { editions })).toEqual({ accepted: false, edition: '2018' });
  const partial = point({ '2018': { prose: 10 }, '2024': { prose: 5, partial: true } });
  expect(decide(partial, below(7), { editions })).toEqual({ accepted: true, edition: '2018' });
  expect(decide(partial, below(4), { editions })).toEqual({ accepted: true, edition: '2024' });
});

test('the error named for the edition in force is preferred to that of an earlier one, and that to a later one', () => {
  const errors = [
    { code: 'Old', status: 400, editions: ['2018'] },
    { code: 'New', status: 400, editions: ['2024', '2026'] },
  ];
  expect(errorFor(errors, { editions })?.code).toBe('New');
  expect(errorFor(errors, { editions, edition: '2019' })?.code).toBe('Old');
  expect(errorFor(errors.slice(1), { editions, edition: '2018' })?.code).toBe('New');
  expect(errorFor([], { editions })).toBeUndefined();
});
