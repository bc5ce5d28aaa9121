import { describe, expect, it } from 'vitest';
import { entriesOf, facetsOf, judgeItems, writeEntries } from '../../../../specs/oracle/items.ts';
import type { Items } from '../../../../specs/parameter.ts';
import type { Point, Statement } from '../../../../specs/point.ts';

const source = { document: 'a-document', edition: '2018', section: 'Items' };

function statement(edition: string, prose: Items): Statement<Items> {
  return { edition, level: 'must', source: { ...source, edition }, prose };
}

const older: Items = {
  max: 2,
  fields: { Id: { required: true }, Port: { required: true, min: 1, max: 9 }, Role: { default: 'first' } },
  unique: [['Id', 'Port'], ['Role']],
};
const newer: Items = { max: 2, fields: { Id: { required: true }, Port: { min: 1, max: 20 }, Name: { maxLength: 3 } } };
const point: Point<Items> = {
  statements: [statement('2018', older), statement('2024', newer)],
  errors: [{ code: 'TooMany', status: 400, editions: ['2018'], part: 'size' }],
  pointer: '/items',
};
const scope = { editions: ['2018', '2024'] };
const judged = (kind: 'structure' | 'list-size', value: unknown, edition?: string): string =>
  judgeItems(point, kind, value, { ...scope, edition }).expect;
const item = (change: object = {}): object => ({ Id: 'a', Port: '1', ...change });

describe('facetsOf', () => {
  it('asks one question for each part, and the edition that says nothing of it has no say', () => {
    const parts = facetsOf(point).map(({ part, point: { statements } }) => [part, statements.length]);
    expect(Object.fromEntries(parts)).toEqual({
      form: 2,
      size: 2,
      'Id.required': 2,
      'Port.required': 1,
      'Port.value': 2,
      'Name.value': 1,
      'unique.Id+Port': 1,
      'unique.Role': 1,
    });
  });

  it('gives each part its own errors', () => {
    expect(facetsOf(point).flatMap(({ part, point: { errors } }) => errors.map(({ code }) => [part, code]))).toEqual([
      ['size', 'TooMany'],
    ]);
  });
});

describe('judgeItems', () => {
  it.each<readonly [string, unknown, string]>([
    ['a plain list', [item()], 'accept'],
    ['numbers instead of texts', [item({ Port: 5 })], 'accept'],
    ['an object', item(), 'reject'],
    ['a list of texts', ['a'], 'reject'],
    ['a missing field', [{ Port: '1' }], 'reject'],
    ['an empty field', [item({ Id: '' })], 'reject'],
    ['a field that one edition alone requires', [{ Id: 'a' }], 'reject'],
    ['a value out of every range', [item({ Port: '0' })], 'reject'],
    ['a value out of one range', [item({ Port: '12' })], 'disputed'],
    ['no number', [item({ Port: 'x' })], 'reject'],
    ['a text that is too long', [item({ Name: 'abcd' })], 'reject'],
    ['items alike in one field of a set', [item(), item({ Port: '2', Role: 'second' })], 'accept'],
    ['items alike in all fields of a set', [item(), item({ Role: 'second' })], 'reject'],
    ['an absent field that counts as its default', [item(), item({ Port: '2', Role: 'first' })], 'reject'],
    ['a list that is too long, judged by its size alone', [item(), item(), item()], 'accept'],
  ])('judges %s', (_title, value, expected) => {
    expect(judged('structure', value)).toBe(expected);
  });

  it('judges the size alone', () => {
    expect([[], [item(), item()], [item(), item(), item()]].map((list) => judged('list-size', list))).toEqual([
      'accept',
      'accept',
      'reject',
    ]);
  });

  it('follows the edition in force', () => {
    expect(judged('structure', [item({ Port: '12' })], '2018')).toBe('reject');
    expect(judged('structure', [item({ Port: '12' })], '2024')).toBe('accept');
    expect(judged('structure', [item({ Name: 'abcd' })], '2018')).toBe('accept');
  });

  it('leaves open whether items can be texts where an example of the edition gives them so', () => {
    const shown = { ...point, statements: [statement('2018', { ...older, texts: true }), statement('2024', newer)] };
    const of = (value: unknown, edition?: string): string =>
      judgeItems(shown, 'structure', value, { ...scope, edition }).expect;
    expect([of(['a']), of(['a'], '2018'), of(['a'], '2024')]).toEqual(['disputed', 'disputed', 'reject']);
    expect([of([['a']], '2018'), of('a', '2018'), of([item()], '2018')]).toEqual(['reject', 'reject', 'accept']);
  });
});

describe('a plain list', () => {
  const texts: Items = { max: 2, fields: { each: { maxLength: 3 } } };
  const plain: Point<Items> = { statements: [statement('2018', texts)], errors: [], pointer: '/items' };
  const of = (kind: 'structure' | 'list-size', value: unknown): string => judgeItems(plain, kind, value, scope).expect;

  it('holds texts or numbers, each of which is judged', () => {
    expect(facetsOf(plain).map(({ part }) => part)).toEqual(['form', 'size', 'each.value']);
    expect(of('structure', ['abc', 1])).toBe('accept');
    expect(of('structure', ['abcd'])).toBe('reject');
    expect(of('list-size', ['a', 'b'])).toBe('accept');
    expect(of('list-size', ['a', 'b', 'c'])).toBe('reject');
  });

  it('is none of objects, and a list of objects is none of texts', () => {
    expect(of('structure', [{ Key: 'a' }])).toBe('reject');
    expect(judged('structure', ['a'])).toBe('reject');
  });

  it('is written as it was read', () => {
    expect(writeEntries(entriesOf(['a', 1]) ?? [])).toBe('["a",1]');
    expect(writeEntries(entriesOf([{ Id: 'a' }]) ?? [])).toBe('[{"Id":"a"}]');
    expect(entriesOf(['a', { Id: 'b' }])).toBeUndefined();
  });
});

describe('lists of which the text and the schema of one edition say different things', () => {
  const both: Point<Items> = {
    ...point,
    statements: [
      {
        ...statement('2024', { min: 2, max: 20, fields: { Id: {} } }),
        schema: { min: 1, max: 21, fields: { Id: {} } },
      },
    ],
  };
  const ofSize = (size: number, edition?: string): string =>
    judgeItems(
      both,
      'list-size',
      Array.from({ length: size }, () => item()),
      { ...scope, edition },
    ).expect;

  it('are disputed at sizes that one of them alone takes, even under that edition', () => {
    const sizes = [0, 1, 2, 20, 21, 22];
    for (const edition of [undefined, '2024']) {
      expect(sizes.map((size) => ofSize(size, edition))).toEqual([
        'reject',
        'disputed',
        'accept',
        'accept',
        'disputed',
        'reject',
      ]);
    }
  });
});
