import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WireRequest, WireResponse } from '../protocol/wire.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { deliver, plainDelivery } from './delivery.ts';
import { findFaults } from './find-faults.ts';
import { findVariants } from './find-variants.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createWorld, type Account, type WorldOptions } from './world.ts';

export type { Account } from './world.ts';

/** How an emulator behaves. */
export interface EmulatorOptions {
  readonly book: SpecBook;
  /** The edition of the documents whose word counts; without one the newest that speaks of a point. */
  readonly edition?: string;
  /** Length of the states starting, configuring and stopping, in milliseconds. */
  readonly transitionMs: number;
  /** Milliseconds by which every answer is held back; what was asked is done at once. */
  readonly delayMs?: number;
  /** For so many milliseconds more a creation with a ClientToken is under way; 0 by default. */
  readonly creationMs?: number;
  /** Ids of the faults that are switched on. */
  readonly faults: readonly string[];
  /** Ids of the legal variants that are switched on; one that says how long states last outdoes `transitionMs`. */
  readonly variants?: readonly string[];
  /** `127.0.0.1` by default. */
  readonly host?: string;
  /** Any free port by default. */
  readonly port?: number;
  /**
   * `testid`/`testsecret` and `otherid`/`othersecret` by default, and the temporary key `STS.testid`/`stssecret` with the
   * token `ststoken`.
   */
  readonly accounts?: readonly Account[];
  /** Identifiers of the servers that exist; without it, any does. */
  readonly servers?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}

/** A running emulator. */
export interface Emulator {
  /** Such as `http://127.0.0.1:8080`. */
  readonly endpoint: string;
  /** Stops listening and drops every connection, kept-alive ones too. */
  close(): Promise<void>;
}

const defaultAccounts: readonly Account[] = [
  { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
  { accessKeyId: 'otherid', accessKeySecret: 'othersecret' },
  { accessKeyId: 'STS.testid', accessKeySecret: 'stssecret', securityToken: 'ststoken' },
];

const maxBodyBytes = 1024 * 1024;

/** Few and odd, so that characters of several bytes are torn apart. */
const chunkBytes = 61;

/**
 * Starts an emulator of the service on a port of its own, with nothing in it.
 *
 * @throws Error when a fault or the edition is unknown, or the port is taken.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { book, edition, transitionMs, faults, servers, host = '127.0.0.1', port = 0 } = options;
  const { editions } = book.service;
  if (edition !== undefined && !editions.includes(edition)) {
    throw new Error(`unknown edition "${edition}" (known: ${editions.join(', ')})`);
  }
  const accounts = options.accounts ?? defaultAccounts;
  const now = options.clock ?? Date.now;
  const variants = findVariants(book, options.variants ?? [], edition);
  const habits = Object.assign(
    {},
    ...variants.map(({ identifier, disputes, transitionMs: lasting }) => ({
      ...(identifier ? { identifier } : {}),
      ...(disputes ? { disputes } : {}),
      ...(lasting === undefined ? {} : { transitionMs: lasting }),
    })),
  ) as Pick<WorldOptions, 'identifier' | 'disputes'>;
  const { delayMs = 0 } = options;
  const creationMs = delayMs + (options.creationMs ?? 0);
  const times = { transitionMs, creationMs, now };
  const world = createWorld({ book, edition, fresh: freshHex, accounts, servers, ...times, ...habits });
  const gateway = createGateway(world, [
    ...variants.flatMap(({ seams }) => seams?.() ?? []),
    ...findFaults(book, faults),
  ]);
  const server = createServer((request, response) => void serve(request, response, gateway, delayMs));
  // Longer than clients keep idle connections, so that none is closed under a request.
  server.keepAliveTimeout = 65_000;
  await listen(server, port, host);
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

function freshHex(): string {
  return randomBytes(16).toString('hex');
}

function listen(server: Server, port: number, host: string): Promise<void> {
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
