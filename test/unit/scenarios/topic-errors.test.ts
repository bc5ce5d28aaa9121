import { describe, expect, it } from 'vitest';
import { topicErrors } from '../../../scenarios/topic-errors.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const { editions } = book.service;
const rule: TopicRule = {
  topic: 'server-certificate',
  kind: 'structure',
  detail: 'key-in-pem',
  statement: 'A key is in PEM.',
  level: 'must',
  sources: [],
  errors: [
    { code: 'KeyFormatError', status: 400, editions: ['2019'] },
    { code: 'InvalidParameter', status: 400, editions: ['2024'] },
  ],
  actions: [],
  about: {},
  values: {},
  file: '',
  pointer: '',
};

function codes(of: 'named' | 'listed', edition?: string): readonly string[] {
  const errors = topicErrors(rule, { book, editions, edition, seed: () => 1 });
  return errors[of].map(({ code }) => code);
}

describe('topicErrors', () => {
  it('names what the nearest edition up to the one in force names', () => {
    expect(codes('named', '2019')).toEqual(['KeyFormatError']);
    expect(codes('named', '2026')).toEqual(['InvalidParameter']);
    expect(codes('named')).toEqual(['KeyFormatError', 'InvalidParameter']);
  });

  it('lists what older editions name, and nothing of later ones', () => {
    expect(codes('listed', '2026')).toEqual(['KeyFormatError', 'InvalidParameter']);
    expect(codes('listed', '2019')).toEqual(['KeyFormatError']);
    expect(codes('listed', '2018')).toEqual([]);
  });
});
