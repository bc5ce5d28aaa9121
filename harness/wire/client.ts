import { Readable } from 'node:stream';
import { errors, Pool, ProxyAgent, type Dispatcher } from 'undici';
import { decodeContent } from '../../protocol/bodies/content-encoding.ts';
import type { WireRequest, WireResponse } from '../../protocol/wire.ts';
import type { Sending } from '../../cases/call.ts';
import { createPace, type Pace } from './pace.ts';
import type { Failure } from './failure.ts';
import { sendAndCut } from './send-and-cut.ts';

/** Sends requests to one endpoint and keeps count of them. */
export interface Client {
  readonly send: (request: WireRequest, manner?: Manner) => Promise<WireResponse | Failure>;
  readonly close: () => Promise<void>;
  readonly requests: () => number;
}

/** How one request is sent. */
export interface Manner {
  /** The connection is cut at that moment, and nothing is read of the answer. */
  readonly cut?: Sending['cut'];
  /** Waited for after the turn of the pace, so that several requests can go out at once. */
  readonly ready?: () => Promise<void>;
}

const maxBodyBytes = 4 * 1024 * 1024;
const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Connects to an endpoint such as `http://127.0.0.1:8080`, through a proxy if one is named. Answers that are slower than
 * `timeoutMs` or cut off are failures, not exceptions; one of more than 4 MiB is unreadable. Waiting for a turn of the pace is
 * no part of the time of an answer. After a connection was lost, each request has a connection of its own: a server that
 * closes idle ones would else take requests with it. An authority is trusted in place of the usual ones.
 */
export function createClient(
  endpoint: string,
  connections: number | null,
  timeoutMs: number,
  pace: Pace = createPace(undefined),
  proxy?: string,
  authority?: string,
): Client {
  const open = (pipelining: 0 | 1): Connections =>
    connect(endpoint, { connections, timeoutMs, pipelining, proxy, authority });
  const kept = open(1);
  let fresh: Connections | undefined;
  let requests = 0;
  return {
    requests: () => requests,
    close: async () => {
      await Promise.all([kept.dispatcher.destroy(), fresh?.dispatcher.destroy()]);
    },
    send: async (request, { cut: moment, ready } = {}) => {
      await pace.turn();
      await ready?.();
      requests += 1;
      if (moment !== undefined) {
        const lost = sendAndCut(new URL(endpoint), request, moment, timeoutMs);
        return await lost.catch((error: unknown) => failureOf(error, timeoutMs));
      }
      try {
        return await exchange(fresh ?? kept, request, timeoutMs);
      } catch (error) {
        if (isLost(error)) fresh ??= open(0);
        return failureOf(error, timeoutMs);
      }
    },
  };
}

/** Connections to an endpoint; a proxy for plain HTTP is asked for whole URLs, any other makes a tunnel. */
interface Connections {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  /** What stands before the path of a request. */
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly proxied: boolean;
}

interface Manners {
  readonly connections: number | null;
  readonly timeoutMs: number;
  readonly pipelining: 0 | 1;
  readonly proxy: string | undefined;
  /** Certificate of an authority to trust in place of the usual ones, in PEM. */
  readonly authority: string | undefined;
}

function connect(endpoint: string, { connections, timeoutMs, pipelining, proxy, authority }: Manners): Connections {
  const options = {
    connections,
    pipelining,
    connectTimeout: timeoutMs,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: maxBodyBytes,
    ...(authority === undefined ? {} : { connect: { ca: authority, timeout: timeoutMs } }),
  };
  const { origin, protocol } = new URL(endpoint);
  const direct = { origin, prefix: '', headers: {}, proxied: proxy !== undefined };
  if (proxy === undefined) return { ...direct, dispatcher: new Pool(endpoint, options) };
  if (protocol === 'https:') return { ...direct, dispatcher: new ProxyAgent({ uri: proxy, ...options }) };
  const { origin: through, username, password } = new URL(proxy);
  const key = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const headers: Record<string, string> = username === '' ? {} : { 'proxy-authorization': `Basic ${key}` };
  return { dispatcher: new Pool(through, options), origin: through, prefix: origin, headers, proxied: true };
}

async function exchange(
  { dispatcher, origin, prefix, headers, proxied }: Connections,
  request: WireRequest,
  timeoutMs: number,
): Promise<WireResponse | Failure> {
  const response = await dispatcher.request({
    origin,
    method: request.method,
    path: `${prefix}${request.target}`,
    headers: { 'accept-encoding': 'identity', ...request.headers, ...headers },
    body: bodyOf(request),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const answered = { status: response.statusCode, headers: textHeaders(response.headers) };
  const bytes = await response.body.bytes().catch((error: unknown) => {
    if (error instanceof errors.ResponseExceededMaxSizeError) return undefined;
    throw error;
  });
  if (!bytes) return { ...answered, body: '', unreadable: `the body is larger than ${maxBodyBytes} bytes` };
  if (proxied && answered.status === 407) {
    return { failed: true, refused: true, problem: 'the proxy asks for other credentials (407)' };
  }
  const body = decodeContent(bytes, answered.headers['content-encoding'], maxBodyBytes);
  return body.ok ? { ...answered, body: body.text } : { ...answered, body: '', unreadable: body.problem };
}

function bodyOf({ body, chunked }: WireRequest): string | Readable | null {
  if (body === '') return null;
  const half = Math.ceil(body.length / 2);
  return chunked === true ? Readable.from([body.slice(0, half), body.slice(half)]) : body;
}

function textHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}

function failureOf(error: unknown, timeoutMs: number): Failure {
  const code = codeOf(error);
  const isTunnelRefused = error instanceof Error && error.message.startsWith('Proxy response');
  if (unreachable.has(code) || isTunnelRefused) return { failed: true, refused: true, problem: reasonOf(error) };
  if ((error as Error).name === 'TimeoutError' || code.includes('TIMEOUT')) {
    return { failed: true, refused: false, late: true, problem: `no complete answer within ${timeoutMs} ms` };
  }
  return { failed: true, refused: false, problem: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  if (isLost(error)) return 'the connection was closed before an answer was complete';
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === '' || message.includes(code) ? message : `${message} (${code})`;
}

/** The other side, or something on the way, closed the connection; whether it had the request is not known. */
function isLost(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? '';
}
