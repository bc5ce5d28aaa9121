import { describe, expect, it } from 'vitest';
import { fieldCandidates } from '../../../../generators/values/field-candidates.ts';
import { limitsOf } from '../../../../specs/oracle/items.ts';
import type { Parameter } from '../../../../specs/parameter.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const matches = loadSpecBook('relay', 'test/fixtures/services')
  .actions.find(({ name }) => name === 'CreateRoute')
  ?.parameters.find(({ name }) => name === 'Matches') as Parameter;

const stated = matches.items ? limitsOf(matches.items) : [];
const of = (name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fieldCandidates(matches, name, stated).map(({ variant, value }) => [variant, (JSON.parse(value) as unknown[])[0]]),
  );

describe('fieldCandidates', () => {
  it('takes an item of the kind that has the field', () => {
    expect(of('Header.Key')).toMatchObject({
      'without-Header.Key': { Type: 'Header', Header: {} },
      'Header.Key-named-Host': { Type: 'Header', Header: { Key: 'Host' } },
      'Header.Key-other-character': { Type: 'Header', Header: { Key: 'T%est' } },
    });
  });

  it('makes lists of as many as there may be, of one more, and with one thing twice', () => {
    expect(of('Path.Values')).toEqual({
      'Path.Values-2-items': { Order: 9, Type: 'Path', Path: { Values: ['/a', '/1a'] } },
      'Path.Values-3-items': { Order: 9, Type: 'Path', Path: { Values: ['/a', '/1a', '/2a'] } },
      'Path.Values-twice': { Order: 9, Type: 'Path', Path: { Values: ['/a', '/a'] } },
    });
  });

  it('keeps the form of a text that it makes longer, and breaks one part of it at a time', () => {
    const texts = Object.entries(of('Path.Values.*')).map(([variant, item]) => [
      variant,
      (item as { Path: { Values: string[] } }).Path.Values[0],
    ]);
    expect(Object.fromEntries(texts)).toEqual({
      'Path.Values-of-8': '/aaaaaaa',
      'Path.Values-of-9': '/aaaaaaaa',
      'Path.Values-other-character': '/%a',
      'Path.Values-other-first': 'xa',
    });
  });
});
