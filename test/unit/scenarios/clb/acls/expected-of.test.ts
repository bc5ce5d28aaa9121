import { expect, it } from 'vitest';
import { expectedOf } from '../../../../../scenarios/clb/acls/expected-of.ts';
import { book, contextOf } from '../../../laws/planned.ts';

it('refuses what a rule forbids, and observes what documents disagree on', () => {
  const of = (detail: string): string | undefined => {
    const topic = book.topics.find((one) => one.topic === 'acl' && one.kind === 'structure' && one.detail === detail);
    return topic && expectedOf(topic, contextOf()).answer;
  };
  expect([of('entry'), of('single-address')]).toEqual(['reject', 'observe']);
});
