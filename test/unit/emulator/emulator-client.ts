import { randomUUID } from 'node:crypto';
import { request } from 'undici';
import { decodeBody } from '../../../protocol/bodies/body.ts';
import type { DecodedBody } from '../../../protocol/bodies/decoded-body.ts';
import { encodeRequest, formatTimestamp } from '../../../protocol/encode-request.ts';
import type { RequestInput } from '../../../protocol/request-input.ts';
import type { WireParameters, WireRequest } from '../../../protocol/wire.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import { startEmulator, type EmulatorOptions } from '../../../emulator/server.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';

export const book: SpecBook = loadSpecBook('clb');

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly decoded: DecodedBody;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An emulator with a clock that only the test moves, and a client that signs. */
export interface TestBed extends AsyncDisposable {
  readonly endpoint: string;
  readonly clock: { now: number };
  readonly call: (action: string, parameters?: WireParameters, changes?: Partial<RequestInput>) => Promise<Answer>;
  readonly send: (wire: WireRequest) => Promise<Answer>;
  readonly sign: (action: string, parameters?: WireParameters, changes?: Partial<RequestInput>) => WireRequest;
}

const lists = new Set(['ListenerPorts.ListenerPort', 'BackendServers.BackendServer']);

export async function openTestBed(options: Partial<EmulatorOptions> = {}): Promise<TestBed> {
  const clock = { now: Date.parse('2026-11-21T00:00:00Z') };
  const { book: served = book } = options;
  const emulator = await startEmulator({
    transitionMs: 1000,
    faults: [],
    clock: () => clock.now,
    ...options,
    book: served,
  });
  const { endpoint } = emulator;
  const sign: TestBed['sign'] = (action, parameters = {}, changes = {}) =>
    encodeRequest({
      action,
      version: served.service.version,
      parameters,
      credentials: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
      format: 'json',
      method: 'GET',
      timestamp: formatTimestamp(clock.now),
      nonce: randomUUID(),
      host: new URL(endpoint).host,
      ...changes,
    });
  const send: TestBed['send'] = async (wire) => {
    const response = await request(`${endpoint}${wire.target}`, {
      method: wire.method as 'GET',
      headers: wire.headers,
      body: wire.body === '' ? null : wire.body,
    });
    const text = await response.body.text();
    const contentType = String(response.headers['content-type'] ?? '');
    const expected = contentType.startsWith('text/xml') ? 'xml' : 'json';
    const decoded = decodeBody({ body: text, expected, lists });
    return { status: response.statusCode, contentType, text, decoded, body: decoded.ok ? decoded.value : {} };
  };
  return {
    endpoint,
    clock,
    sign,
    send,
    call: (action, parameters, changes) => send(sign(action, parameters, changes)),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

export const region = { RegionId: 'cn-hangzhou' };

export async function createLoadBalancer(bed: TestBed, parameters: WireParameters = {}): Promise<string> {
  const { body, text } = await bed.call('CreateLoadBalancer', {
    ...region,
    LoadBalancerSpec: 'slb.s1.small',
    ...parameters,
  });
  const id = body['LoadBalancerId'];
  if (typeof id !== 'string') throw new Error(`no load balancer: ${text}`);
  return id;
}

export async function createTcpListener(bed: TestBed, id: string, parameters: WireParameters = {}): Promise<Answer> {
  const plain = { ...region, LoadBalancerId: id, ListenerPort: '80', BackendServerPort: '8080', Bandwidth: '-1' };
  return bed.call('CreateLoadBalancerTCPListener', { ...plain, ...parameters });
}

export async function createHttpListener(bed: TestBed, id: string, parameters: WireParameters = {}): Promise<Answer> {
  const plain = { ...region, LoadBalancerId: id, ListenerPort: '80', BackendServerPort: '8080', Bandwidth: '-1' };
  const switches = { StickySession: 'off', HealthCheck: 'off' };
  return bed.call('CreateLoadBalancerHTTPListener', { ...plain, ...switches, ...parameters });
}

/** The parameters that name a listener. */
export function at(id: string, port = 80): WireParameters {
  return { ...region, LoadBalancerId: id, ListenerPort: String(port) };
}

export async function statusOf(bed: TestBed, id: string, port = 80): Promise<unknown> {
  const { body } = await bed.call('DescribeLoadBalancerTCPListenerAttribute', at(id, port));
  return body['Status'];
}
