import { describe, expect, it } from 'vitest';
import { at, createLoadBalancer, createTcpListener, openTestBed, region } from '../emulator-client.ts';

const listener = { LoadBalancerId: 'lb-none', ListenerPort: '80', BackendServerPort: '80', Bandwidth: '-1' };

describe('the message of a refusal names parameter, value and rule', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'CreateLoadBalancerTCPListener',
      { ...listener, ListenerPort: '0' },
      'ListenerPort is "0"; documented: 1 to 65535.',
    ],
    [
      'CreateLoadBalancerTCPListener',
      { ...listener, ListenerPort: 'x' },
      'ListenerPort is "x"; documented: of type integer.',
    ],
    [
      'CreateLoadBalancerTCPListener',
      { ...listener, Scheduler: 'x' },
      'Scheduler is "x"; documented: one of wrr, rr, sch, tch.',
    ],
    [
      'CreateLoadBalancer',
      { LoadBalancerName: 'ä'.repeat(300) },
      'LoadBalancerName is a text of 300 characters; documented: 1 to 80 characters.',
    ],
    [
      'AddBackendServers',
      { LoadBalancerId: 'lb-none', BackendServers: '[{"Weight":"1"}]' },
      'BackendServers is "[{\\"Weight\\":\\"1\\"}]"; documented: ServerId of each item: required.',
    ],
    [
      'CreateLoadBalancerHTTPListener',
      { ...listener, StickySession: 'on', HealthCheck: 'off' },
      'StickySessionType is absent; documented: StickySessionType is required when StickySession is on.',
    ],
    ['DescribeLoadBalancerAttribute', {}, 'LoadBalancerId is absent; documented: required.'],
    ['DescribeLoadBalancerAttribute', { LoadBalancerId: 'lb-none' }, 'LoadBalancerId is "lb-none".'],
  ])('of %s with %j: %s', async (action, parameters, words) => {
    await using bed = await openTestBed();
    const { body, status } = await bed.call(action, { ...region, ...parameters });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body['Message']).toContain(words);
  });

  it('of a part of what a call gives, that is the whole', async () => {
    await using bed = await openTestBed();
    const id = await createLoadBalancer(bed);
    await createTcpListener(bed, id);
    const taken = await createTcpListener(bed, id);
    expect(taken.body['Message']).toMatch(/ ListenerPort is "80"\.$/);
    expect((await bed.call('StartLoadBalancerListener', at(id, 81))).body['Message']).toMatch(
      / ListenerPort is "81"\.$/,
    );
  });
});

it('a secret is never told', async () => {
  await using bed = await openTestBed();
  const secret = 'k'.repeat(30);
  const parameters = { ...region, ServerCertificate: 'x', PrivateKey: secret };
  const { text } = await bed.call('UploadServerCertificate', parameters, { method: 'POST' });
  expect(text).not.toContain('kkkk');
});

it('what XML cannot carry is told all the same', async () => {
  await using bed = await openTestBed();
  const odd = { ...region, LoadBalancerName: 'a\u0000<b>\uFFFE' };
  const { decoded, body } = await bed.call('CreateLoadBalancer', odd, { format: 'xml' });
  expect(decoded.ok).toBe(true);
  expect(body['Message']).toContain(String.raw`LoadBalancerName is "a\u0000<b>`);
});
