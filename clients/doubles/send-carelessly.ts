import { request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import type { Failure } from '../../harness/wire/failure.ts';
import type { WireRequest, WireResponse } from '../../protocol/wire.ts';

/** Sends a request as a careless client does: whatever certificate the server shows, and however old its TLS is. */
export function sendCarelessly(
  endpoint: string,
  request: WireRequest,
  timeoutMs: number,
): Promise<WireResponse | Failure> {
  const { protocol, hostname, port } = new URL(endpoint);
  const careless = { rejectUnauthorized: false, minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
  const { method, target, headers, body } = request;
  const options = {
    hostname,
    port,
    path: target,
    method,
    headers,
    agent: false,
    signal: AbortSignal.timeout(timeoutMs),
  };
  return new Promise((resolve) => {
    const send = protocol === 'https:' ? requestByHttps : requestByHttp;
    const outgoing = send({ ...options, ...(protocol === 'https:' ? careless : {}) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const fields = Object.entries(response.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(fields) as Record<string, string>,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    const fail = (error: Error): void => resolve({ failed: true, refused: false, problem: error.message });
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}
