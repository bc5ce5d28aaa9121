import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmulator } from '../../emulator/server.ts';
import { makeCertificate } from '../../harness/provisioning/make-certificate.ts';
import type { Credentials } from '../../protocol/wire.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';

export type Body = Readonly<Record<string, unknown>>;

/** One call by a vendor's client that knows no action by itself. */
export type SendCall = (action: string, parameters: Readonly<Record<string, string>>) => Promise<Body>;

/** Makes such a client for `host:port`. */
export type MakeClient = (host: string, credentials: Credentials) => SendCall;

/** What every call of those clients says of itself. */
export const callForm: Readonly<Record<string, string>> = {
  version: loadSpecBook('clb').service.version,
  protocol: 'HTTP',
  pathname: '/',
  method: 'POST',
  authType: 'AK',
  style: 'RPC',
  reqBodyType: 'formData',
  bodyType: 'json',
};

const permanent = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
const temporary = { accessKeyId: 'STS.testid', accessKeySecret: 'stssecret', securityToken: 'ststoken' };
const requestId = expect.stringMatching(/^[0-9A-F-]{36}$/) as string;
const done = { RequestId: requestId };

/** Declares the tests that every such client must pass against an emulator of its own. */
export function testGenericClient(makeClient: MakeClient): void {
  let host = '';
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    const emulator = await startEmulator({ book: loadSpecBook('clb'), transitionMs: 20, faults: [] });
    ({ host } = new URL(emulator.endpoint));
    close = () => emulator.close();
  });
  afterAll(async () => {
    await close();
  });
  const clientWith = (credentials: Credentials): SendCall => {
    const call = makeClient(host, credentials);
    return (action, parameters) => call(action, { RegionId: 'cn-hangzhou', ...parameters });
  };

  it('leads a TCP listener through its life', async () => {
    await leadListener(clientWith(permanent), 'TCP', { HealthCheckInterval: '7' }, { HealthCheckInterval: 7 });
  });

  it('leads an HTTPS listener with an uploaded certificate through its life', async () => {
    const call = clientWith(permanent);
    const { certificate, privateKey } = await makeCertificate(new Date());
    const upload = { ServerCertificate: certificate, PrivateKey: privateKey, ServerCertificateName: '前端' };
    const { ServerCertificateId } = await call('UploadServerCertificate', upload);
    expect(ServerCertificateId).toEqual(expect.stringMatching(/./));
    const settings = { ServerCertificateId: String(ServerCertificateId), StickySession: 'off', HealthCheck: 'off' };
    await leadListener(call, 'HTTPS', settings, { ...settings, Gzip: 'on' });
    expect(await call('DeleteServerCertificate', { ServerCertificateId: String(ServerCertificateId) })).toEqual(done);
  });

  it('is told of an unknown load balancer', async () => {
    await expect(lookUp(clientWith(permanent))).rejects.toMatchObject({
      code: 'InvalidLoadBalancerId.NotFound',
      statusCode: 404,
    });
  });

  it('is told of a wrong secret', async () => {
    await expect(lookUp(clientWith({ ...permanent, accessKeySecret: 'another-secret' }))).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
      statusCode: 400,
    });
  });

  it('is told of a port out of range', async () => {
    const call = clientWith(permanent);
    const { LoadBalancerId } = await call('CreateLoadBalancer', {});
    const listener = { LoadBalancerId: String(LoadBalancerId), BackendServerPort: '80', Bandwidth: '-1' };
    await expect(call('CreateLoadBalancerTCPListener', { ...listener, ListenerPort: '65536' })).rejects.toMatchObject({
      code: 'InvalidParam.ListenerPort',
      statusCode: 400,
    });
  });

  it('uses a temporary key with its security token', async () => {
    const call = clientWith(temporary);
    const { LoadBalancerId } = await call('CreateLoadBalancer', {});
    const key = { LoadBalancerId: String(LoadBalancerId) };
    expect(await call('DescribeLoadBalancerAttribute', key)).toMatchObject(key);
    expect(await call('DeleteLoadBalancer', key)).toEqual(done);
  });

  it.each([
    ['without its security token', {}],
    ['with a security token that was never given out', { securityToken: 'another-token' }],
  ])('is refused a temporary key %s', async (_title, token) => {
    const { accessKeyId, accessKeySecret } = temporary;
    await expect(lookUp(clientWith({ accessKeyId, accessKeySecret, ...token }))).rejects.toMatchObject({
      code: expect.stringMatching(/SecurityToken/) as string,
      statusCode: 400,
    });
  });
}

async function lookUp(call: SendCall): Promise<Body> {
  return await call('DescribeLoadBalancerAttribute', { LoadBalancerId: 'lb-none *~+' });
}

async function leadListener(
  call: SendCall,
  protocol: 'TCP' | 'HTTPS',
  settings: Readonly<Record<string, string>>,
  shown: Body,
): Promise<void> {
  const LoadBalancerName = '前端';
  const { LoadBalancerId: identifier, ...created } = await call('CreateLoadBalancer', { LoadBalancerName });
  const LoadBalancerId = String(identifier);
  expect(created).toMatchObject({ LoadBalancerName });
  const listener = { LoadBalancerId, ListenerPort: '443' };
  const describeIt = async (): Promise<Body> =>
    await call(`DescribeLoadBalancer${protocol}ListenerAttribute`, listener);
  const until = async (status: string): Promise<Body> => {
    for (;;) {
      const state = await describeIt();
      if (state['Status'] === status) return state;
      await wait(5);
    }
  };
  const given = { ...listener, BackendServerPort: '8080', Bandwidth: '-1', ...settings };
  expect(await call(`CreateLoadBalancer${protocol}Listener`, given)).toMatchObject(done);
  const before = { Status: 'stopped', ListenerPort: 443, BackendServerPort: 8080, Bandwidth: -1, Scheduler: 'wrr' };
  expect(await describeIt()).toMatchObject({ ...before, ...shown });
  expect(await call('StartLoadBalancerListener', listener)).toEqual(done);
  await until('running');
  const changes = { ...listener, Bandwidth: '5', Scheduler: 'rr', ...settings };
  expect(await call(`SetLoadBalancer${protocol}ListenerAttribute`, changes)).toEqual(done);
  expect(await until('running')).toMatchObject({ Bandwidth: 5, Scheduler: 'rr', ...shown });
  expect(await call('StopLoadBalancerListener', listener)).toEqual(done);
  await until('stopped');
  expect(await call('DeleteLoadBalancerListener', listener)).toEqual(done);
  await expect(describeIt()).rejects.toMatchObject({ code: 'InvalidParameter', statusCode: 400 });
  expect(await call('DeleteLoadBalancer', { LoadBalancerId })).toEqual(done);
}
