import { expect, it } from 'vitest';
import { expectationOf } from '../../../../scenarios/tokens/expectation-of.ts';
import { topicErrors } from '../../../../scenarios/topic-errors.ts';
import { contextOf, topicOf } from '../../laws/planned.ts';

it('expectationOf the second of two calls is observed where no document tells', () => {
  const topic = topicOf('key-in-pem');
  const of = (answer?: Parameters<typeof expectationOf>[0]): unknown => expectationOf(answer, topic, contextOf());
  expect(of('accept')).toEqual({ answer: 'accept' });
  expect(of('reject')).toEqual({ answer: 'reject', errors: topicErrors(topic, contextOf()) });
  for (const open of ['any', 'one', undefined] as const) {
    expect(of(open)).toEqual({ answer: 'observe', accepting: [], rejecting: [] });
  }
});
