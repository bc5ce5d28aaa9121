import { createServer, request as httpRequest } from 'node:http';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../emulator/server.ts';
import { createClient } from '../../harness/wire/client.ts';
import { makeCertificate, type TestCertificate } from '../../harness/provisioning/make-certificate.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { freshFolder, reportIn, runCli, type Finished } from '../e2e/run-cli.ts';

/** The name in the certificate; it exists nowhere, so only the proxy can lead there. */
const host = 'conformance.example';
const password = 'proxy-pass-word';
const admission = `Basic ${Buffer.from(`somebody:${password}`).toString('base64')}`;

let emulator: Emulator;
let certificate: TestCertificate;
let secured: Server;
let proxy: Server;
const asked: string[] = [];
const sockets = new Set<Socket>();

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function listen(server: Server): Promise<Server> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}

function joinBoth(one: Socket, other: Socket): void {
  one.on('error', () => other.destroy());
  other.on('error', () => one.destroy());
  one.pipe(other);
  other.pipe(one);
}

beforeAll(async () => {
  const book = loadSpecBook('clb');
  emulator = await startEmulator({ book, transitionMs: 2, faults: [] });
  const behind = Number(new URL(emulator.endpoint).port);
  certificate = await makeCertificate(new Date());
  const identity = { key: certificate.privateKey, cert: certificate.certificate };
  secured = await listen(createTlsServer(identity, (plain) => joinBoth(plain, connect(behind, '127.0.0.1'))));
  const forwarding = createServer((incoming, response) => {
    asked.push(incoming.url ?? '');
    const { pathname, search } = new URL(incoming.url ?? '');
    const { 'proxy-authorization': admitted, ...headers } = incoming.headers;
    if (admitted !== admission) return void response.writeHead(407).end();
    const onward = { port: behind, method: incoming.method, path: `${pathname}${search}`, headers };
    incoming.pipe(
      httpRequest(onward, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  forwarding.on('connect', ({ url, headers }, client: Socket, head: Buffer) => {
    asked.push(`CONNECT ${url ?? ''}`);
    if (headers['proxy-authorization'] !== admission) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const onward = connect(portOf(secured), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      joinBoth(client, onward);
    });
  });
  proxy = await listen(forwarding);
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  for (const server of [secured, proxy]) server.close();
  await emulator.close();
});

/** A run of the tool through the proxy, as somebody. */
async function runThrough(scheme: 'http' | 'https', folder: string): Promise<Finished> {
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, certificate.certificate);
  const config = { limits: { requestsPerSecond: 1000 }, budgets: { timeoutMs: 20_000 } };
  writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify(config));
  const args = ['run', '--endpoint', `${scheme}://${host}`, '--allow-real', '--seed', '1', '--cases', '1'];
  return await runCli([...args, '--requirement', 'clb.SetLoadBalancerName.**'], folder, {
    [`${scheme.toUpperCase()}_PROXY`]: `http://somebody:${password}@127.0.0.1:${portOf(proxy)}`,
    NODE_EXTRA_CA_CERTS: authority,
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'testid',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'testsecret',
  });
}

describe('a run through a proxy', () => {
  it.each([
    ['http', `http://${host}/`],
    ['https', `CONNECT ${host}:443`],
  ] as const)(
    'tests what is behind it by %s, asks it for nothing else, and keeps its password',
    async (scheme, first) => {
      asked.length = 0;
      const folder = freshFolder();
      const { code, stdout, stderr } = await runThrough(scheme, folder);
      expect([code, stderr]).toEqual([0, expect.not.stringMatching(/Could not/) as string]);
      expect(reportIn(folder).totals.requirements).toMatchObject({ fail: 0, inconclusive: 0, error: 0 });
      expect(reportIn(folder).totals.requirements.pass).toBeGreaterThan(8);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((one) => !one.startsWith(first))).toEqual([]);
      const report = readFileSync(join(folder, 'conformance-report', 'report.json'), 'utf8');
      for (const text of [stdout, stderr, report]) expect(text).not.toContain(password);
    },
    120_000,
  );

  it.each(['http', 'https'])('that wants other credentials is as good as none (%s)', async (scheme) => {
    const client = createClient(`${scheme}://${host}`, null, 5000, undefined, `http://127.0.0.1:${portOf(proxy)}`);
    const sent = await client.send({ method: 'GET', target: '/', headers: { host }, body: '' });
    expect(sent).toMatchObject({ failed: true, refused: true, problem: expect.stringContaining('407') as string });
    await client.close();
  });
});
