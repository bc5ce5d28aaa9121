import { expect, it } from 'vitest';
import { tampered } from '../../../../scenarios/gateway/tampered.ts';
import { topicOf } from '../../laws/planned.ts';

it('tampered sends the call as the rule says, and reads beside it as ever', () => {
  const call = { action: 'DescribeRegions', parameters: {} };
  const plan = { fixtures: [], prepare: [], call, expect: { answer: 'accept' }, reads: [], probe: call } as const;
  const topic = topicOf('gateway');
  expect(tampered(plan, { ...topic, tampering: { secret: 'wrong' } })).toEqual({
    ...plan,
    tampering: { secret: 'wrong' },
  });
  const { tampering: _tampering, ...plain } = topic;
  expect(tampered(plan, plain)).toBe(plan);
});
