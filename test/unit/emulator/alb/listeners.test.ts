import { expect, test } from 'vitest';
import type { TestBed } from '../emulator-client.ts';
import {
  certificates,
  done,
  forwardingTo,
  listenerValues,
  makeBalancer,
  makeGroup,
  makeListener,
  openAlb,
  refusal,
  send,
  statusOf,
  type Values,
} from './alb-client.ts';

const https: Values = { ListenerProtocol: 'HTTPS', ListenerPort: 443, Certificates: certificates };
const quic: Values = { ListenerProtocol: 'QUIC', ListenerPort: 443, Certificates: certificates };

async function surroundings(bed: TestBed, values: Values = {}): Promise<readonly [balancer: string, group: string]> {
  return [await makeBalancer(bed, values), await makeGroup(bed)];
}

test('a new listener runs after a while, without being started', async () => {
  await using bed = await openAlb();
  const [balancer, group] = await surroundings(bed);
  const { body } = await send(bed, 'CreateListener', listenerValues(balancer, group));
  const id = String(body['ListenerId']);
  expect(await statusOf(bed, id)).toBe('Provisioning');
  bed.clock.now += 1000;
  expect(await statusOf(bed, id)).toBe('Running');
});

test.each([
  [['StopListener'], 'Stopped'],
  [['StopListener', 'StartListener'], 'Running'],
  [['UpdateListenerAttribute'], 'Running'],
  [['StopListener', 'UpdateListenerAttribute'], 'Stopped'],
])('%j leads through Configuring to %s', async (actions, state) => {
  await using bed = await openAlb();
  const ListenerId = await makeListener(bed, ...(await surroundings(bed)));
  for (const action of actions) {
    expect((await send(bed, action, { ListenerId, IdleTimeout: 30 })).status).toBe(200);
    expect(await statusOf(bed, ListenerId)).toBe('Configuring');
    bed.clock.now += 1000;
  }
  expect(await statusOf(bed, ListenerId)).toBe(state);
});

test.each(['StartListener', 'StopListener', 'UpdateListenerAttribute', 'DeleteListener'])(
  'a listener that is configuring refuses %s and goes on',
  async (action) => {
    await using bed = await openAlb();
    const ListenerId = await makeListener(bed, ...(await surroundings(bed)));
    await send(bed, 'StopListener', { ListenerId });
    expect(refusal(await send(bed, action, { ListenerId }))).toEqual([400, 'ResourceInConfiguring.Listener']);
    bed.clock.now += 1000;
    expect(await statusOf(bed, ListenerId)).toBe('Stopped');
  },
);

test.each([
  ['Running', [], 'StartListener'],
  ['Stopped', ['StopListener'], 'StopListener'],
])('a listener that is %s already stays so', async (state, actions, action) => {
  await using bed = await openAlb();
  const ListenerId = await makeListener(bed, ...(await surroundings(bed)));
  for (const one of actions) await done(bed, one, { ListenerId });
  const { body } = await send(bed, action, { ListenerId });
  expect(await statusOf(bed, ListenerId)).toBe(state);
  const jobs = await send(bed, 'ListAsynJobs', { JobIds: [String(body['JobId'])] });
  expect(jobs.body['Jobs']).toMatchObject([{ Status: 'Succeeded' }]);
});

test('a load balancer that is being changed takes no listener, and none of its listeners is changed', async () => {
  await using bed = await openAlb();
  const [balancer, group] = await surroundings(bed);
  const ListenerId = await makeListener(bed, balancer, group);
  await send(bed, 'UpdateLoadBalancerAttribute', { LoadBalancerId: balancer, LoadBalancerName: 'other' });
  const busy = [400, 'IncorrectStatus.LoadBalancer'];
  expect(refusal(await send(bed, 'CreateListener', listenerValues(balancer, group, { ListenerPort: 81 })))).toEqual(
    busy,
  );
  expect(refusal(await send(bed, 'StopListener', { ListenerId }))).toEqual(busy);
});

test.each([
  ['HTTP', 'HTTP', 'refused'],
  ['HTTP', 'HTTPS', 'refused'],
  ['HTTPS', 'HTTP', 'refused'],
  ['HTTP', 'QUIC', 'accepted'],
  ['QUIC', 'HTTPS', 'accepted'],
  ['QUIC', 'QUIC', 'refused'],
])('on the port of a %s listener one of %s is %s', async (there, protocol, expected) => {
  await using bed = await openAlb();
  const [balancer, group] = await surroundings(bed);
  const values = (name: string): Values =>
    listenerValues(balancer, group, {
      ListenerProtocol: name,
      ListenerPort: 443,
      ...(name === 'HTTP' ? {} : { Certificates: certificates }),
    });
  await done(bed, 'CreateListener', values(there));
  const answer = await send(bed, 'CreateListener', values(protocol));
  if (expected === 'accepted') expect(answer.status).toBe(200);
  else expect(refusal(answer)).toEqual([400, 'ResourceAlreadyExist.Listener']);
});

test('a port is free again when its listener is gone, and never taken for other load balancers', async () => {
  await using bed = await openAlb();
  const [balancer, group] = await surroundings(bed);
  const ListenerId = await makeListener(bed, balancer, group);
  await makeListener(bed, await makeBalancer(bed), group);
  await send(bed, 'DeleteListener', { ListenerId });
  expect(await statusOf(bed, ListenerId)).toBe('Deleting');
  bed.clock.now += 1000;
  expect(refusal(await send(bed, 'GetListenerAttribute', { ListenerId }))).toEqual([404, 'ResourceNotFound.Listener']);
  expect((await send(bed, 'CreateListener', listenerValues(balancer, group))).status).toBe(200);
});

test('a load balancer has 50 listeners and no more', async () => {
  await using bed = await openAlb();
  const [balancer, group] = await surroundings(bed);
  for (let port = 1; port <= 50; port += 1) await makeListener(bed, balancer, group, { ListenerPort: port });
  const answer = await send(bed, 'CreateListener', listenerValues(balancer, group, { ListenerPort: 51 }));
  expect(refusal(answer)).toEqual([400, 'ResourceQuotaExceeded.LoadBalancerListenersNum']);
});

test.each([
  ['a group that is not there', { DefaultActions: forwardingTo('sgp-none') }, 404, 'ResourceNotFound.ServerGroup'],
  ['a policy that is not there', { ...https, SecurityPolicyId: 'none' }, 404, 'ResourceNotFound.SecurityPolicy'],
  [
    'a certificate of no form',
    { ...https, Certificates: [{ CertificateId: 'none' }] },
    404,
    'ResourceNotFound.Certificate',
  ],
  ['no certificate', { ...https, Certificates: [] }, 400, undefined],
  ['mutual authentication without an authority', { ...https, CaEnabled: true }, 400, undefined],
])('a listener with %s is refused', async (_what, values: Values, status, code) => {
  await using bed = await openAlb();
  const [balancer, group] = await surroundings(bed);
  const answer = await send(bed, 'CreateListener', listenerValues(balancer, group, values));
  expect(answer.status).toBe(status);
  if (code !== undefined) expect(answer.body['Code']).toBe(code);
});

const trusted = { XForwardedForClientSourceIpsEnabled: true, XForwardedForClientSourceIpsTrusted: '0.0.0.0/0' };
const mutual = { ...https, CaEnabled: true, CaCertificates: [{ CertificateId: 'ca-cert-1' }] };

test.each([
  ['mutual authentication', mutual],
  ['addresses of clients', { XForwardedForConfig: trusted }],
])('the basic edition has no %s', async (_what, values: Values) => {
  await using bed = await openAlb();
  const group = await makeGroup(bed);
  for (const [edition, status] of [
    ['Basic', 400],
    ['Standard', 200],
    ['StandardWithWaf', 200],
  ] as const) {
    const balancer = await makeBalancer(bed, { LoadBalancerEdition: edition });
    expect((await send(bed, 'CreateListener', listenerValues(balancer, group, values))).status).toBe(status);
  }
});

test('a QUIC listener never gets what it cannot have by a change', async () => {
  await using bed = await openAlb();
  const ListenerId = await makeListener(bed, ...(await surroundings(bed)), quic);
  for (const values of [
    { CaEnabled: true, CaCertificates: [{ CertificateId: 'ca-cert-1' }] },
    { XForwardedForConfig: trusted },
    { QuicConfig: { QuicUpgradeEnabled: true, QuicListenerId: ListenerId } },
  ]) {
    expect((await send(bed, 'UpdateListenerAttribute', { ListenerId, ...values })).status).toBe(400);
  }
});

test.each([
  [undefined, 'HTTP', 'gRPC', 'OperationDenied.GRPCServerGroup'],
  [undefined, 'HTTP', 'HTTPS', undefined],
  ['2024', 'HTTP', 'HTTPS', 'OperationDenied.ServerGroupProtocolNotSupport'],
  [undefined, 'HTTPS', 'gRPC', undefined],
  [undefined, 'QUIC', 'gRPC', 'OperationDenied.GRPCServerGroup'],
  ['2024', 'QUIC', 'gRPC', undefined],
  [undefined, 'QUIC', 'HTTPS', 'OperationDenied.ServerGroupProtocolNotSupport'],
])('edition %s: a listener of %s before servers that speak %s', async (edition, protocol, spoken, code) => {
  await using bed = await openAlb(edition === undefined ? {} : { edition });
  const balancer = await makeBalancer(bed);
  const group = await makeGroup(bed, { Protocol: spoken });
  const own = { HTTP: {}, HTTPS: https, QUIC: quic }[protocol] ?? {};
  const answer = await send(bed, 'CreateListener', listenerValues(balancer, group, own));
  expect(refusal(answer)).toEqual(code === undefined ? [200, undefined] : [400, code]);
});

test('servers that speak gRPC need HTTP/2 before them', async () => {
  await using bed = await openAlb();
  const balancer = await makeBalancer(bed);
  const group = await makeGroup(bed, { Protocol: 'gRPC' });
  const without = await send(bed, 'CreateListener', listenerValues(balancer, group, { ...https, Http2Enabled: false }));
  expect(refusal(without)).toEqual([400, 'OperationDenied.GRPCServerGroup']);
  const ListenerId = await makeListener(bed, balancer, group, https);
  const off = await send(bed, 'UpdateListenerAttribute', { ListenerId, Http2Enabled: false });
  expect(refusal(off)).toEqual([400, 'OperationDenied.GRPCServerGroup']);
});

test('servers of another network are refused', async () => {
  await using bed = await openAlb();
  const balancer = await makeBalancer(bed);
  const group = await makeGroup(bed, { VpcId: 'vpc-2' });
  const answer = await send(bed, 'CreateListener', listenerValues(balancer, group));
  expect(refusal(answer)).toEqual([400, 'Mismatch.VpcId']);
});

test('a QUIC listener is joined with one HTTPS listener of its load balancer, and then in use', async () => {
  await using bed = await openAlb();
  const [balancer, group] = await surroundings(bed);
  const QuicListenerId = await makeListener(bed, balancer, group, quic);
  const joined = (port: number): Values => ({
    ...https,
    ListenerPort: port,
    QuicConfig: { QuicUpgradeEnabled: true, QuicListenerId },
  });
  const other = await makeBalancer(bed);
  expect(refusal(await send(bed, 'CreateListener', listenerValues(other, group, joined(443))))).toEqual([
    400,
    'OperationDenied.CrossLoadBalancerQUICListener',
  ]);
  const first = await makeListener(bed, balancer, group, joined(443));
  expect(refusal(await send(bed, 'CreateListener', listenerValues(balancer, group, joined(444))))).toEqual([
    400,
    'ResourceAlreadyAssociated.Listener',
  ]);
  const remove = (): ReturnType<typeof send> => send(bed, 'DeleteListener', { ListenerId: QuicListenerId });
  expect(refusal(await remove())).toEqual([400, 'ResourceInUse.Listener']);
  await done(bed, 'UpdateListenerAttribute', { ListenerId: first, QuicConfig: { QuicUpgradeEnabled: false } });
  expect((await remove()).status).toBe(200);
});

test('what a change leaves out stays, and what was never given has its default', async () => {
  await using bed = await openAlb();
  const ListenerId = await makeListener(bed, ...(await surroundings(bed)), { ...https, RequestTimeout: 100 });
  await done(bed, 'UpdateListenerAttribute', { ListenerId, IdleTimeout: 30, GzipEnabled: false });
  const { body } = await send(bed, 'GetListenerAttribute', { ListenerId });
  expect(body).toMatchObject({
    IdleTimeout: 30,
    RequestTimeout: 100,
    GzipEnabled: false,
    Http2Enabled: true,
    SecurityPolicyId: 'tls_cipher_policy_1_0',
    CaEnabled: false,
    Certificates: certificates,
    XForwardedForConfig: { XForwardedForEnabled: true, XForwardedForProtoEnabled: false },
  });
});

test('tracing needs an access log, and more than the basic edition', async () => {
  await using bed = await openAlb();
  const group = await makeGroup(bed);
  const log = { LogProject: 'project', LogStore: 'store' };
  const tracing = { AccessLogTracingConfig: { TracingEnabled: true, TracingSample: 100, TracingType: 'Zipkin' } };
  const balancer = await makeBalancer(bed);
  const ListenerId = await makeListener(bed, balancer, group);
  const early = await send(bed, 'UpdateListenerLogConfig', { ListenerId, ...tracing });
  expect(refusal(early)).toEqual([400, 'OperationDenied.AccessLogDisabled']);
  await done(bed, 'EnableLoadBalancerAccessLog', { LoadBalancerId: balancer, ...log });
  await done(bed, 'UpdateListenerLogConfig', { ListenerId, ...tracing });
  expect((await send(bed, 'GetListenerAttribute', { ListenerId })).body['LogConfig']).toEqual(tracing);
  const basic = await makeBalancer(bed, { LoadBalancerEdition: 'Basic' });
  const inBasic = await makeListener(bed, basic, group);
  await done(bed, 'EnableLoadBalancerAccessLog', { LoadBalancerId: basic, ...log });
  expect((await send(bed, 'UpdateListenerLogConfig', { ListenerId: inBasic, ...tracing })).status).toBe(400);
});
