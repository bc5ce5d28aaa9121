import { expect } from 'vitest';
import { pair } from '../../unit/emulator/certificate-fixture.ts';
import { until, type Driver, type Values } from '../drive-adapter.ts';
import { itemsAt, onLoadBalancer, planWithoutDifference, region, type Program } from './program.ts';

interface Kind {
  readonly protocol: 'tcp' | 'udp' | 'http' | 'https';
  readonly created: Values;
  readonly changed: Values;
}

const web = {
  StickySession: 'on',
  StickySessionType: 'insert',
  CookieTimeout: 86_400,
  HealthCheck: 'on',
  HealthCheckURI: '/health',
  HealthyThreshold: 8,
  UnhealthyThreshold: 8,
  HealthCheckTimeout: 8,
  HealthCheckInterval: 5,
  HealthCheckHttpCode: 'http_2xx,http_3xx',
  IdleTimeout: 30,
  RequestTimeout: 80,
};
const webChanged = { ...web, Gzip: 'off', XForwardedFor_SLBIP: 'on', XForwardedFor_SLBID: 'on', IdleTimeout: 40 };

const kinds: readonly Kind[] = [
  {
    protocol: 'tcp',
    created: {},
    changed: { PersistenceTimeout: 3600, EstablishedTimeout: 600, HealthCheckType: 'http', HealthCheckURI: '/tcp' },
  },
  { protocol: 'udp', created: {}, changed: { HealthyThreshold: 8, UnhealthyThreshold: 8 } },
  { protocol: 'http', created: web, changed: webChanged },
  {
    protocol: 'https',
    created: web,
    changed: { ...webChanged, EnableHttp2: 'off', TLSCipherPolicy: 'tls_cipher_policy_1_2' },
  },
];

/** Terraform's `alicloud_slb_listener`, for each protocol, and one that redirects to another. */
export const listenerProgram: Program = async ({ bySdk: driver }) => {
  const { call } = driver;
  const certificate = await call('UploadServerCertificate', { ...region, ServerCertificateName: 'tf', ...pair });
  const { ServerCertificateId } = certificate;
  await onLoadBalancer(driver, async (balancer) => {
    for (const kind of kinds) await lead(kind, driver, balancer, ServerCertificateId);
    await redirect(driver, balancer, ServerCertificateId);
  });
  await call('DeleteServerCertificate', { ...region, ServerCertificateId });
};

async function lead(kind: Kind, driver: Driver, balancer: Values, ServerCertificateId: unknown): Promise<void> {
  const { protocol } = kind;
  const { call, refused } = driver;
  const name = protocol.toUpperCase();
  const key = { ...balancer, ListenerPort: 80, ListenerProtocol: protocol };
  const secured: Values = protocol === 'https' ? { ServerCertificateId } : {};
  const created = { Bandwidth: 10, ...kind.created, ...secured };
  await call(`CreateLoadBalancer${name}Listener`, {
    ...balancer,
    ListenerPort: 80,
    BackendServerPort: 8080,
    ...created,
  });
  const read = (): Promise<Values> =>
    call(`DescribeLoadBalancer${name}ListenerAttribute`, { ...balancer, ListenerPort: 80 });
  await until(read, ({ Status: status }) => status === 'stopped');
  await call('StartLoadBalancerListener', key);
  await until(read, ({ Status: status }) => status === 'running');
  const shown = await call('DescribeLoadBalancerAttribute', balancer);
  const ports = itemsAt(shown, 'ListenerPortsAndProtocol', 'ListenerPortAndProtocol');
  expect(ports).toEqual([expect.objectContaining({ ListenerPort: 80, ListenerProtocol: protocol })]);
  await planWithoutDifference(read, { ListenerPort: 80, BackendServerPort: 8080, Scheduler: 'wrr', ...created });

  const changed = { Scheduler: 'wrr', Bandwidth: 15, ...kind.changed };
  await call(`SetLoadBalancer${name}ListenerAttribute`, { ...balancer, ListenerPort: 80, ...changed, ...secured });
  await until(read, ({ Status: status }) => status === 'running');
  await planWithoutDifference(read, { ...created, ...changed });

  await call('DeleteLoadBalancerListener', key);
  const gone = `DescribeLoadBalancer${name}ListenerAttribute`;
  const { message } = await refused({ status: 400, code: 'InvalidParameter' }, gone, { ...balancer, ListenerPort: 80 });
  // By these words the provider knows that it is gone.
  expect(message).toContain('The specified resource does not exist');
}

async function redirect({ call }: Driver, balancer: Values, ServerCertificateId: unknown): Promise<void> {
  const plain = { StickySession: 'off', HealthCheck: 'off', BackendServerPort: 80 };
  const secured = { ...balancer, ...plain, Bandwidth: 10, ListenerPort: 443, ServerCertificateId };
  await call('CreateLoadBalancerHTTPSListener', secured);
  const forwarded = { ...balancer, ...plain, ListenerPort: 80, ListenerForward: 'on', ForwardPort: 443 };
  await call('CreateLoadBalancerHTTPListener', forwarded);
  await planWithoutDifference(
    () => call('DescribeLoadBalancerHTTPListenerAttribute', { ...balancer, ListenerPort: 80 }),
    {
      ListenerForward: 'on',
      ForwardPort: 443,
    },
  );
  for (const [ListenerPort, ListenerProtocol] of [
    [80, 'http'],
    [443, 'https'],
  ] as const)
    await call('DeleteLoadBalancerListener', { ...balancer, ListenerPort, ListenerProtocol });
}
