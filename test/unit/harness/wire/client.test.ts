import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../../../harness/wire/client.ts';

const request = { method: 'GET', target: '/?Action=X', headers: { host: 'x' }, body: '' };
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function portOf(server: Server | SocketServer): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  open.push(() => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

async function clientOf(listener: RequestListener, more: { endpoint?: string } = {}): Promise<Client> {
  const port = await portOf(createServer(listener));
  const own = `http://127.0.0.1:${port}`;
  const client = createClient(more.endpoint ?? own, null, 5000, undefined, more.endpoint ? own : undefined);
  open.push(() => void client.close());
  return client;
}

describe('createClient', () => {
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ] as const)('reads %s, though it asks for identity', async (encoding, encode) => {
    let asked: unknown;
    const client = await clientOf(({ headers }, response) => {
      asked = headers['accept-encoding'];
      response.setHeader('content-encoding', encoding);
      response.end(encode('{"a":"ä"}'));
    });
    expect(await client.send(request)).toMatchObject({ status: 200, body: '{"a":"ä"}' });
    expect(asked).toBe('identity');
  });

  it.each([
    ['br', 'x', /encoded as "br", although identity was asked for/],
    ['gzip', 'no gzip at all', /a body that is no gzip/],
    ['gzip', gzipSync(Buffer.alloc(8 * 1024 * 1024)), /the decoded body is larger than 4194304 bytes/],
    ['identity', Buffer.alloc(5 * 1024 * 1024), /the body is larger than 4194304 bytes/],
  ] as const)('says why a body that is %s cannot be read', async (encoding, body, problem) => {
    const client = await clientOf((_request, response) => {
      response.setHeader('content-encoding', encoding);
      response.end(body);
    });
    expect(await client.send(request)).toMatchObject({
      status: 200,
      unreadable: expect.stringMatching(problem) as string,
    });
  });

  it('asks a proxy for whole URLs of plain HTTP, and says that it wants other credentials', async () => {
    const asked: (string | undefined)[] = [];
    const proxied = await clientOf(
      ({ url }, response) => {
        asked.push(url);
        response.statusCode = asked.length === 1 ? 200 : 407;
        response.end('{}');
      },
      { endpoint: 'http://slb.example' },
    );
    expect(await proxied.send(request)).toMatchObject({ status: 200 });
    expect(asked).toEqual(['http://slb.example/?Action=X']);
    expect(await proxied.send(request)).toMatchObject({ failed: true, refused: true });
  });

  it('has a connection for each request once a server closed one that was idle', async () => {
    let connections = 0;
    const server = createSocketServer((socket) => {
      connections += 1;
      socket.on('error', () => undefined);
      let requests = 0;
      // Of each connection the second request finds nobody.
      socket.on('data', () => {
        requests += 1;
        if (requests > 1) socket.destroy();
        else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
      });
    });
    const client = createClient(`http://127.0.0.1:${await portOf(server)}`, 1, 5000);
    open.push(() => void client.close());
    expect(await client.send(request)).toMatchObject({ status: 200 });
    expect(await client.send(request)).toMatchObject({ failed: true, refused: false });
    for (let count = 0; count < 3; count += 1) expect(await client.send(request)).toMatchObject({ status: 200 });
    expect(connections).toBe(4);
  });
});
