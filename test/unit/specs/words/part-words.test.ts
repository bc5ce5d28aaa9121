import { expect, it } from 'vitest';
import { partWords } from '../../../../specs/words/part-words.ts';
import type { Facet } from '../../../../specs/oracle/items.ts';

const items = {
  min: 1,
  max: 20,
  fields: { Port: { required: true, min: 1, max: 65_535 }, Type: { values: ['ecs', 'eni'] } },
};

it.each<[Facet['aspect'], readonly string[], string]>([
  ['form', [], 'a list of objects'],
  ['size', [], '1 to 20 items'],
  ['required', ['Port'], 'Port of each item: required, 1 to 65535'],
  ['value', ['Type'], 'Type of each item: one of ecs, eni'],
  ['unique', ['ServerId', 'Port'], 'no two items alike in ServerId and Port'],
])('says what is asked of the %s of %j', (aspect, fields, words) => {
  const facet = {
    part: '',
    aspect,
    fields,
    kind: 'structure',
    point: { statements: [], errors: [], pointer: '' },
  } as const;
  expect(partWords(facet, items)).toBe(words);
});
