import { expect, it } from 'vitest';
import { nonceDraft, nonceSending } from '../../../../scenarios/gateway/nonce-sending.ts';
import { topicOf } from '../../laws/planned.ts';

const topic = topicOf('nonce-again');
const call = { action: 'DescribeRegions', parameters: {} };

it('nonceSending signs as the rule says', () => {
  const v3 = { ...topic, tampering: { signature: 'v3' } } as const;
  expect(nonceSending(call, { nonce: 'shared' }, v3).sending).toEqual({ nonce: 'shared', form: { signature: 'v3' } });
  const { tampering: _tampering, ...plain } = topic;
  expect(nonceSending(call, { nonce: 'shared' }, plain).sending).toEqual({ nonce: 'shared' });
});

it('nonceDraft is of the level of the rule', () => {
  const plan = { fixtures: [], prepare: [], call, expect: { answer: 'accept' }, reads: [] } as const;
  expect(nonceDraft({ ...topic, level: 'should' }, 'v', plan)).toMatchObject({ variant: 'v', level: 'should', plan });
});
