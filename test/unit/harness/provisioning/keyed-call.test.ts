import { describe, expect, it } from 'vitest';
import { areOneAndTheSame, deletionCall } from '../../../../harness/provisioning/keyed-call.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const on = (variant: string, port = '8080', load = 'lb-1'): Parameters<typeof deletionCall>[1] => ({
  resource: 'listener',
  variant,
  keys: { LoadBalancerId: load, ListenerPort: port },
});
const named = (made: ReturnType<typeof on>, others: readonly ReturnType<typeof on>[]): string | undefined =>
  deletionCall(book, made, others, 'cn-hangzhou')?.parameters['ListenerProtocol'];

describe('the call that deletes a resource', () => {
  it('says which of two on one key it means', () => {
    expect(named(on('udp'), [on('tcp'), on('udp')])).toBe('udp');
    expect(named(on('http'), [on('http'), on('udp')])).toBe('http');
  });

  it('says nothing of it where the key is enough', () => {
    const others = [on('tcp'), on('udp', '8081'), on('udp', '8080', 'lb-2'), { ...on('udp'), region: 'cn-beijing' }];
    expect(named(on('tcp'), others)).toBeUndefined();
    expect(named(on('tcp'), [on('tcp'), on('http')])).toBeUndefined();
    expect(deletionCall(book, on('tcp'), others, 'cn-hangzhou')).toEqual({
      action: 'DeleteLoadBalancerListener',
      parameters: { RegionId: 'cn-hangzhou', LoadBalancerId: 'lb-1', ListenerPort: '8080' },
    });
  });

  it('deletes what a repeated creation made, and not what another transport has on the key', () => {
    expect(areOneAndTheSame(on('tcp'), on('tcp'), book)).toBe(true);
    expect(areOneAndTheSame(on('tcp'), on('http'), book)).toBe(true);
    expect(areOneAndTheSame(on('tcp'), on('udp'), book)).toBe(false);
  });
});
