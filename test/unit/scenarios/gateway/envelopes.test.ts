import { describe, expect, it } from 'vitest';
import { envelopes } from '../../../../scenarios/gateway/envelopes.ts';
import { contextOf, topicOf } from '../../laws/planned.ts';

const topic = topicOf('error-envelope');

describe('envelopes', () => {
  it('are those of calls that succeed', () => {
    const [draft] = envelopes({ ...topic, actions: ['DescribeLoadBalancerAttribute'] }, contextOf(), false);
    expect(draft?.plan.expect).toEqual({ answer: 'accept' });
    expect(draft?.plan.tampering).toEqual(topic.tampering);
  });

  it('are those of calls that name what does not exist', () => {
    const [draft] = envelopes({ ...topic, actions: ['DescribeLoadBalancerAttribute'] }, contextOf(), true);
    expect(draft?.plan.expect.answer).toBe('reject');
    const values = Object.values(draft?.plan.call.parameters ?? {});
    expect(values.filter((value) => typeof value === 'object' && value.fill === 'unknown-identifier')).toHaveLength(1);
  });
});
