import { Readable } from 'node:stream';
import { Pool, errors } from 'undici';
import type { WireRequest, WireResponse } from '../protocol/wire.ts';
import type { Sending } from '../specs/call.ts';
import { sendAndCut } from './send-and-cut.ts';
import { createPace, type Pace } from './pace.ts';
import type { Failure } from './failure.ts';

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
 * Connects to an endpoint such as `http://127.0.0.1:8080`. Answers larger than 4 MiB, slower than `timeoutMs` or cut off
 * are failures, not exceptions. Waiting for a turn of the pace is no part of the time of an answer.
 */
export function createClient(
  endpoint: string,
  connections: number | null,
  timeoutMs: number,
  pace: Pace = createPace(undefined),
): Client {
  const pool = new Pool(endpoint, {
    connections,
    connectTimeout: timeoutMs,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: maxBodyBytes,
  });
  let requests = 0;
  return {
    requests: () => requests,
    close: () => pool.destroy(),
    send: async (request, { cut: moment, ready } = {}) => {
      await pace.turn();
      await ready?.();
      requests += 1;
      if (moment !== undefined) {
        const lost = sendAndCut(new URL(endpoint), request, moment, timeoutMs);
        return await lost.catch((error: unknown) => failureOf(error, timeoutMs));
      }
      const cut = AbortSignal.timeout(timeoutMs);
      try {
        const response = await pool.request({
          method: request.method,
          path: request.target,
          headers: request.headers,
          body: bodyOf(request),
          signal: cut,
        });
        const body = await response.body.text();
        return { status: response.statusCode, headers: textHeaders(response.headers), body };
      } catch (error) {
        return failureOf(error, timeoutMs);
      }
    },
  };
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
  const code = (error as { code?: string }).code ?? '';
  if (unreachable.has(code)) return { failed: true, refused: true, problem: reasonOf(error) };
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return { failed: true, refused: false, problem: `the body is larger than ${maxBodyBytes} bytes` };
  }
  if ((error as Error).name === 'TimeoutError' || code.includes('TIMEOUT')) {
    return { failed: true, refused: false, problem: `no complete answer within ${timeoutMs} ms` };
  }
  return { failed: true, refused: false, problem: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET')
    return 'the connection was closed before an answer was complete';
  const message = error instanceof Error ? error.message : String(error);
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
