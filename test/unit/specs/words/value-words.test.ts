import { expect, it } from 'vitest';
import { typeWords, valueWords } from '../../../../specs/words/value-words.ts';
import type { RequirementKind } from '../../../../specs/requirement-kind.ts';

it.each<[RequirementKind, unknown, string]>([
  ['range', { min: 1, max: 1000, also: [-1] }, '1 to 1000, or -1'],
  ['range', { min: 1 }, 'at least 1'],
  ['range', { max: 9 }, 'at most 9'],
  ['length', { min: 1, max: 80, also: ['/'] }, '1 to 80 characters, or /'],
  ['enum', ['tcp', 'http'], 'one of tcp, http'],
  ['required', true, 'required'],
  ['required', false, 'optional'],
  ['response', false, 'listed among the fields of the answer'],
  ['default', 5, '5'],
  ['default', 'wrr', 'wrr'],
  ['pattern', { characters: 'a-z', first: 'a' }, 'only the characters [a-z]; first one of [a]'],
  ['pattern', { characters: 'a-z', incomplete: true }, 'the characters [a-z] and others not named'],
  ['structure', { forbidden: ['0.0.0.0'], max: 300 }, 'IPv4 addresses and CIDR blocks; not 0.0.0.0; at most 300'],
])('says a %s of %j in words', (kind, value, words) => {
  expect(valueWords(kind, value)).toBe(words);
});

it('calls a list what travels as parameters of their own, and all else by its type', () => {
  expect(typeWords({ type: 'json', flattened: true })).toBe('a list, sent as parameters of their own');
  expect([typeWords({ type: 'json' }), typeWords({ type: 'integer' })]).toEqual(['of type json', 'of type integer']);
});
