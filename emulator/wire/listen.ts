import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WireRequest, WireResponse } from '../../protocol/wire.ts';
import { deliver, plainDelivery } from './delivery.ts';
import type { Gateway } from './gateway.ts';

/** A running emulator. */
export interface Emulator {
  /** Such as `http://127.0.0.1:8080`. */
  readonly endpoint: string;
  /** Stops listening and drops every connection, kept-alive ones too. */
  close(): Promise<void>;
}

const maxBodyBytes = 1024 * 1024;

/** A list of hundreds of servers can travel in the query of a request. */
const maxHeaderSize = 128 * 1024;

/** Few and odd, so that characters of several bytes are torn apart. */
const chunkBytes = 61;

/** Where a gateway is served, and by how much its answers are held back. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  readonly delayMs: number;
}

/**
 * Serves a gateway.
 *
 * @throws Error when the port is taken.
 */
export async function listen(gateway: Gateway, { host, port, delayMs }: ListenAddress): Promise<Emulator> {
  const server = createServer(
    { maxHeaderSize },
    (request, response) => void serve(request, response, gateway, delayMs),
  );
  // Longer than clients keep idle connections, so that none is closed under a request.
  server.keepAliveTimeout = 65_000;
  await bind(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  return {
    endpoint: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  gateway: Gateway,
  delayMs: number,
): Promise<void> {
  try {
    const body = await readBody(request);
    const delivery = plainDelivery();
    const answer = body === undefined ? tooLarge : gateway(wireRequest(request, body), delivery);
    delivery.holdMs = Math.max(delivery.holdMs, delayMs);
    await deliver(delivery, request, response, () => send(response, answer));
  } catch (error) {
    // A client that went away needs no answer; anything else is a defect and must be seen.
    if (request.errored) response.destroy();
    else send(response, { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) });
  }
}

const tooLarge: WireResponse = { status: 413, headers: { connection: 'close' }, body: '' };

/** The body as text; undefined when it is larger than the gateway takes. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  return size > maxBodyBytes ? undefined : Buffer.concat(chunks).toString('utf8');
}

function wireRequest(request: IncomingMessage, body: string): WireRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  return {
    method: request.method ?? '',
    target: request.url ?? '/',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
  };
}

function send(response: ServerResponse, { status, headers, body }: WireResponse): void {
  if (headers['transfer-encoding'] !== 'chunked') {
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(body);
    return;
  }
  response.writeHead(status, headers);
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += chunkBytes) response.write(bytes.subarray(at, at + chunkBytes));
  response.end();
}
