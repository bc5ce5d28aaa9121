import { describe, expect, it } from 'vitest';
import { boundsOf, judgeByLimits } from '../../../scenarios/judge-by-limits.ts';
import { contextOf, topicOf } from '../laws/planned.ts';

const source = (edition: string): object => ({
  edition,
  level: 'must',
  source: { document: 'd', edition, section: 's' },
});
const limits = {
  statements: [
    { ...source('2018'), prose: { minLength: 1, maxLength: 40 } },
    { ...source('2024'), prose: { minLength: 1, maxLength: 80 } },
  ],
  errors: [],
  pointer: '',
} as unknown as NonNullable<ReturnType<typeof topicOf>['limits']>;
const topic = { ...topicOf('tag-key-length'), limits };
const answer = (size: number, edition?: string): string =>
  judgeByLimits(topic, { text: 'x'.repeat(size) }, contextOf(edition)).answer;

describe('judgeByLimits', () => {
  it('observes what the editions disagree on', () => {
    expect([0, 1, 40, 41, 80, 81].map((size) => answer(size))).toEqual([
      'reject',
      'accept',
      'accept',
      'observe',
      'observe',
      'reject',
    ]);
  });

  it('is bound by the edition that is asked for', () => {
    expect([answer(41, '2018'), answer(41, '2024')]).toEqual(['reject', 'accept']);
  });

  it('needs limits', () => {
    const { limits: _limits, ...bare } = topic;
    expect(() => judgeByLimits(bare, { items: 1 }, contextOf())).toThrow('states no limits');
  });
});

it('boundsOf are the numbers at and beside every bound', () => {
  expect(boundsOf(topic)).toEqual([0, 1, 40, 41, 80, 81]);
});
