import { describe, expect, it } from 'vitest';
import { pair } from '../certificate-fixture.ts';
import { at, createHttpListener, createLoadBalancer, openTestBed, region, type TestBed } from '../emulator-client.ts';

const eni = { ServerId: 'eni-a', ServerIp: '10.0.0.8', Type: 'eni', Port: '80', Weight: '100' };
const elsewhere = { ...eni, ServerIp: '10.0.0.9' };

async function serversOf(bed: TestBed, group: unknown): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { body } = await bed.call('DescribeVServerGroupAttribute', { ...region, VServerGroupId: String(group) });
  const { BackendServer: servers } = body['BackendServers'] as Record<
    string,
    readonly Readonly<Record<string, unknown>>[]
  >;
  return servers ?? [];
}

describe('network interfaces behind a load balancer', () => {
  it('keep the address that they were given, and can have several', async () => {
    await using bed = await openTestBed();
    const LoadBalancerId = await createLoadBalancer(bed);
    const made = await bed.call('CreateVServerGroup', {
      ...region,
      LoadBalancerId,
      VServerGroupName: 'g',
      BackendServers: JSON.stringify([eni]),
    });
    const group = { ...region, VServerGroupId: String(made.body['VServerGroupId']) };
    await bed.call('AddVServerGroupBackendServers', { ...group, BackendServers: JSON.stringify([elsewhere, eni]) });
    const addresses = async (): Promise<readonly unknown[]> =>
      (await serversOf(bed, group.VServerGroupId)).map(({ ServerIp }) => ServerIp);
    expect(await addresses()).toEqual(['10.0.0.8', '10.0.0.9']);
    await bed.call('RemoveVServerGroupBackendServers', { ...group, BackendServers: JSON.stringify([eni]) });
    expect(await addresses()).toEqual(['10.0.0.9']);
  });

  it('are shown by the load balancer with it; other servers have none', async () => {
    await using bed = await openTestBed();
    const LoadBalancerId = await createLoadBalancer(bed);
    const { Port: _port, ...withoutPort } = eni;
    const servers = [withoutPort, { ServerId: 'i-a', ServerIp: '' }];
    const { body } = await bed.call('AddBackendServers', {
      ...region,
      LoadBalancerId,
      BackendServers: JSON.stringify(servers),
    });
    const shown = { BackendServer: [expect.objectContaining({ ServerIp: '10.0.0.8' }), expect.anything()] };
    expect(body['BackendServers']).toMatchObject(shown);
    expect(JSON.stringify(body)).not.toContain('"ServerIp":""');
  });
});

describe('servers are removed', () => {
  it.each([
    [undefined, '["i-a"]', 200],
    [undefined, '[{"ServerId":"i-a"}]', 200],
    ['2024', '["i-a"]', 400],
  ])('under edition %s by %s: %s', async (edition, BackendServers, status) => {
    await using bed = await openTestBed(edition === undefined ? {} : { edition });
    const balancer = { ...region, LoadBalancerId: await createLoadBalancer(bed) };
    await bed.call('AddBackendServers', { ...balancer, BackendServers: '[{"ServerId":"i-a","Weight":"100"}]' });
    const answer = await bed.call('RemoveBackendServers', { ...balancer, BackendServers });
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body['BackendServers']).toEqual({ BackendServer: [] });
  });
});

describe('an HTTP listener that redirects', () => {
  const redirecting = { ListenerForward: 'on', ForwardPort: '443' };

  it('does so to an HTTPS listener that is there, is shown so, and keeps that one', async () => {
    await using bed = await openTestBed();
    const id = await createLoadBalancer(bed);
    expect((await createHttpListener(bed, id, redirecting)).body['Message']).toContain('ForwardPort is invalid');
    const uploaded = await bed.call(
      'UploadServerCertificate',
      { ...region, ServerCertificateName: 'mine', ...pair },
      { method: 'POST' },
    );
    const secured = {
      ...at(id, 443),
      BackendServerPort: '80',
      Bandwidth: '-1',
      StickySession: 'off',
      HealthCheck: 'off',
    };
    const { ServerCertificateId } = uploaded.body as Record<string, string>;
    await bed.call('CreateLoadBalancerHTTPSListener', { ...secured, ServerCertificateId: ServerCertificateId ?? '' });
    expect((await createHttpListener(bed, id, redirecting)).status).toBe(200);
    const { text } = await bed.call('DescribeLoadBalancerAttribute', { ...region, LoadBalancerId: id });
    expect(text).toContain('"ListenerForward":"on","ForwardPort":443');
    expect((await bed.call('DeleteLoadBalancerListener', at(id, 443))).body['Code']).toBe('ListenerForwardExist');
    await bed.call('DeleteLoadBalancerListener', at(id, 80));
    expect((await bed.call('DeleteLoadBalancerListener', at(id, 443))).status).toBe(200);
  });

  it('does not without being told to', async () => {
    await using bed = await openTestBed();
    const id = await createLoadBalancer(bed);
    expect((await createHttpListener(bed, id, { ForwardPort: '443' })).status).toBe(200);
    const { text } = await bed.call('DescribeLoadBalancerAttribute', { ...region, LoadBalancerId: id });
    expect(text).toContain('"ListenerForward":"off"');
    expect(text).not.toContain('"ForwardPort"');
  });
});

it.each([
  [false, 400],
  [true, 200],
])(
  'a region that the guide of 2018 demands can be left out, if that is asked for: %s',
  async (regionOptional, status) => {
    await using bed = await openTestBed({ edition: '2018', regionOptional });
    const id = await createLoadBalancer(bed);
    const listener = { LoadBalancerId: id, ListenerPort: '80', BackendServerPort: '80', Bandwidth: '-1' };
    expect((await bed.call('CreateLoadBalancerTCPListener', listener)).status).toBe(status);
  },
);

it('the spelling of a name that the guide prints is taken', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await bed.call('AddTags', { ...region, LoadBalancerID: id, Tags: '[{"TagKey":"k","TagValue":"v"}]' });
  const { body } = await bed.call('DescribeTags', { ...region, LoadBalancerId: id });
  expect(body['TotalCount']).toBe(1);
});
