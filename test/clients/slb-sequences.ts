import { expect } from 'vitest';
import { makeCertificate } from '../../harness/provisioning/make-certificate.ts';
import { until, type Driver, type Values } from './drive-adapter.ts';

const region = { RegionId: 'cn-hangzhou' };
const name = '前端';
const tag = { Key: 'a b', Value: 'x+*~&=/é' };

/** What a listener of a protocol is given at first and then, and what is shown of it. */
interface Life {
  readonly protocol: 'TCP' | 'HTTP' | 'HTTPS';
  readonly created: Values;
  readonly changed: Values;
  readonly shown: readonly [afterCreation: Values, afterChange: Values];
}

const off = { StickySession: 'off', HealthCheck: 'off' };

// The parameter is spelled so, with a small letter, at the creation of a listener alone.
const tcp: Life = {
  protocol: 'TCP',
  created: { healthCheckInterval: 7 },
  changed: { HealthCheckInterval: 9 },
  shown: [{ HealthCheckInterval: 7 }, { HealthCheckInterval: 9 }],
};
const http: Life = { protocol: 'HTTP', created: off, changed: off, shown: [off, { StickySession: 'off', Gzip: 'on' }] };

/** A load balancer with listeners of three protocols, from their creation to their deletion. */
export async function leadSlbListeners(driver: Driver): Promise<void> {
  const { call } = driver;
  const made = await call('CreateLoadBalancer', { ...region, LoadBalancerName: name });
  expect(made).toMatchObject({ LoadBalancerName: name, LoadBalancerId: expect.stringMatching(/^lb-/) as string });
  const balancer = { ...region, LoadBalancerId: String(made['LoadBalancerId']) };
  expect(await call('DescribeLoadBalancerAttribute', balancer)).toMatchObject({
    ...region,
    LoadBalancerName: name,
    LoadBalancerStatus: 'active',
  });
  const tagged = { ResourceType: 'instance', ResourceId: [balancer.LoadBalancerId], Tag: [tag] };
  await call('TagResources', { ...region, ...tagged });
  const tags = { TagSets: { TagSet: [{ TagKey: tag.Key, TagValue: tag.Value }] } };
  expect(await call('DescribeTags', balancer)).toMatchObject(tags);
  await leadSecuredListener(driver, balancer);
  for (const life of [tcp, http]) await leadListener(driver, balancer, life);
  await call('DeleteLoadBalancer', balancer);
}

/** Listeners page by page. */
export async function readSlbPages({ call, form }: Driver): Promise<void> {
  const { LoadBalancerId } = await call('CreateLoadBalancer', region);
  for (const ListenerPort of [80, 81]) await call('CreateLoadBalancerTCPListener', given(LoadBalancerId, ListenerPort));
  const asked = { ...region, LoadBalancerId: [LoadBalancerId], MaxResults: 1 };
  const first = await call('DescribeLoadBalancerListeners', asked);
  expect(first).toMatchObject(shownIn(form.format, { MaxResults: 1, TotalCount: 2 }));
  const next = await call('DescribeLoadBalancerListeners', { ...asked, NextToken: first['NextToken'] });
  const ports = [first, next].map((page) => /"ListenerPort":"?(\d+)/.exec(JSON.stringify(page['Listeners']))?.[1]);
  expect(new Set(ports)).toEqual(new Set(['80', '81']));
  await call('DeleteLoadBalancer', { ...region, LoadBalancerId });
}

/** What is refused, and how it is told. */
export async function tellSlbErrors({ call, refused, manner, form: { signature, method } }: Driver): Promise<void> {
  const nobodys = { ...region, LoadBalancerId: 'lb-none *~+' };
  const describing = ['DescribeLoadBalancerAttribute', nobodys] as const;
  await refused({ status: 404, code: 'InvalidLoadBalancerId.NotFound' }, ...describing);
  const code = manner.wrongSecret ?? 'SignatureDoesNotMatch';
  const { message, fields } = await refused({ status: 400, code }, ...describing, 'wrong');
  // The string that the server signed is told, and some SDKs compare it with theirs.
  if (fields?.['recommend'] !== undefined) expect(fields['recommend']).toContain('InvalidAccessKeySecret');
  else if (manner.wrongSecret === undefined && signature === 'v1') expect(message).toContain(`${method}&%2F&`);
  await refused({ status: 404, code: 'InvalidAccessKeyId.NotFound' }, ...describing, 'unknown');
  const { LoadBalancerId } = await call('CreateLoadBalancer', region);
  const creating = 'CreateLoadBalancerTCPListener';
  await refused({ status: 400, code: 'InvalidParam.ListenerPort' }, creating, given(LoadBalancerId, 65_536));
  await call(creating, given(LoadBalancerId, 80));
  await refused({ status: 400, code: 'ListenerPortConflict' }, creating, given(LoadBalancerId, 80));
  await call('DeleteLoadBalancer', { ...region, LoadBalancerId });
}

/** Temporary keys are good with their token alone. */
export async function useSlbToken({ call, refused }: Driver): Promise<void> {
  const { LoadBalancerId } = await call('CreateLoadBalancer', region, 'temporary');
  const key = { ...region, LoadBalancerId };
  expect(await call('DescribeLoadBalancerAttribute', key, 'temporary')).toMatchObject({ LoadBalancerId });
  for (const other of ['withoutToken', 'otherToken'] as const) {
    await refused({ status: 400, code: /SecurityToken/ }, 'DescribeLoadBalancerAttribute', key, other);
  }
  await call('DeleteLoadBalancer', key, 'temporary');
}

/** One is good for all: making it takes longer than the rest. */
let certificate: ReturnType<typeof makeCertificate> | undefined;

async function leadSecuredListener(driver: Driver, balancer: Values): Promise<void> {
  const { call } = driver;
  certificate ??= makeCertificate(new Date());
  const { certificate: own, privateKey } = await certificate;
  const upload = { ServerCertificate: own, PrivateKey: privateKey, ServerCertificateName: name };
  const { ServerCertificateId } = await call('UploadServerCertificate', { ...region, ...upload });
  const settings = { ServerCertificateId: String(ServerCertificateId), ...off };
  const shown = { ...settings, Gzip: 'on' };
  await leadListener(driver, balancer, {
    protocol: 'HTTPS',
    created: settings,
    changed: settings,
    shown: [shown, shown],
  });
  await call('DeleteServerCertificate', { ...region, ServerCertificateId });
}

async function leadListener({ call, refused, form }: Driver, balancer: Values, life: Life): Promise<void> {
  const { protocol, created, changed, shown } = life;
  const listener = { ...balancer, ListenerPort: 443 };
  const describing = `DescribeLoadBalancer${protocol}ListenerAttribute`;
  const becomes = async (status: string): Promise<Values> =>
    await until(
      () => call(describing, listener),
      ({ Status }) => Status === status,
    );
  const settings = { BackendServerPort: 8080, Bandwidth: -1 };
  const before = { ListenerPort: 443, ...settings, Scheduler: 'wrr', ...shown[0] };
  const after = { ListenerPort: 443, ...settings, Bandwidth: 5, Scheduler: 'rr', ...shown[1] };
  await call(`CreateLoadBalancer${protocol}Listener`, { ...listener, ...settings, ...created });
  expect(await becomes('stopped')).toMatchObject(shownIn(form.format, before));
  await call('StartLoadBalancerListener', listener);
  expect(await becomes('running')).toMatchObject(shownIn(form.format, before));
  const change = { ...listener, Bandwidth: 5, Scheduler: 'rr', ...changed };
  await call(`SetLoadBalancer${protocol}ListenerAttribute`, change);
  expect(await becomes('running')).toMatchObject(shownIn(form.format, after));
  await call('StopLoadBalancerListener', listener);
  expect(await becomes('stopped')).toMatchObject(shownIn(form.format, after));
  await call('DeleteLoadBalancerListener', listener);
  await refused({ status: 400, code: 'InvalidParameter' }, describing, listener);
}

function given(LoadBalancerId: unknown, ListenerPort: number): Values {
  return { ...region, LoadBalancerId, ListenerPort, BackendServerPort: 80, Bandwidth: -1 };
}

/** XML has no types, so that what is no text becomes one. */
function shownIn(format: 'json' | 'xml', shown: Values): Values {
  return format === 'json'
    ? shown
    : Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, String(value)]));
}
