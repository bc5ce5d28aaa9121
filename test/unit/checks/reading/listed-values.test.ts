import { describe, expect, it } from 'vitest';
import { listedValues } from '../../../../checks/reading/listed-values.ts';
import { contextOf } from '../evidence.ts';

function ask(id: string, ...values: readonly unknown[]): unknown {
  const { requirement, book } = contextOf(id);
  const { origin } = requirement;
  return origin.type === 'field' ? listedValues(values, origin.field, book) : 'no field';
}

const status = 'clb.DescribeLoadBalancerTCPListenerAttribute.Status.response';

describe('listedValues', () => {
  it('takes the values that a document lists, and none', () => {
    expect(ask(status, 'running', 'stopped', '')).toBeUndefined();
    expect(ask(status, 'running', 'asleep')).toEqual({
      expected: 'Status has one of its documented values',
      actual: 'it is asleep',
      at: 'Status',
      deviation: 'unlisted',
    });
  });

  it('takes what some request may set, by whatever edition', () => {
    const scheduler = 'clb.DescribeLoadBalancerUDPListenerAttribute.Scheduler.response';
    expect(ask(scheduler, 'wlc')).toBeUndefined();
    expect(ask(scheduler, 'random')).toMatchObject({ actual: 'it is random' });
  });

  it('has no say where no document lists the values', () => {
    expect(ask('clb.DescribeLoadBalancerTCPListenerAttribute.ListenerPort.response', 'any')).toBeUndefined();
  });
});
