import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../../../harness/wire/client.ts';
import { pause } from '../../../../harness/wire/pause.ts';

const seen: { readonly url: string; readonly body: string }[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    seen.push({ url: request.url ?? '', body: Buffer.concat(chunks).toString() });
    if (request.url !== '/silent') response.end('{}');
  });
});
let client: Client;

const wire = (target: string, body = ''): Parameters<Client['send']>[0] => ({
  method: body === '' ? 'GET' : 'POST',
  target,
  headers: { 'content-length': String(Buffer.byteLength(body)) },
  body,
});

beforeEach(async () => {
  seen.length = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = createClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, null, 200);
});
afterEach(async () => {
  await client.close();
  await new Promise<unknown>((resolve) => server.close(resolve).closeAllConnections());
});

describe('a request whose connection is cut', () => {
  it.each(['when-sent', 'when-answered'] as const)('reaches the target whole, byte by byte (%s)', async (cut) => {
    const answer = await client.send(wire("/?Name=a%2Fb'c|d", 'Token=x'), { cut });
    await pause(20);
    expect(answer).toMatchObject({ failed: true, refused: false, cut: true });
    expect(seen).toEqual([{ url: "/?Name=a%2Fb'c|d", body: 'Token=x' }]);
    expect(client.requests()).toBe(1);
  });

  it('says what is known of the target', async () => {
    const problems = [
      await client.send(wire('/'), { cut: 'when-sent' }),
      await client.send(wire('/'), { cut: 'when-answered' }),
    ].map((answer) => ('problem' in answer ? answer.problem : ''));
    expect(problems[0]).toContain('whether the target carried it out is not known');
    expect(problems[1]).toContain('the target had the request');
  });

  it('is no loss of our own if no answer begins in time', async () => {
    const answer = await client.send(wire('/silent'), { cut: 'when-answered' });
    expect(answer).toEqual({ failed: true, refused: false, late: true, problem: 'no complete answer within 200 ms' });
  });

  it('is refused where nothing listens', async () => {
    const nobody = createClient('http://127.0.0.1:1', null, 200);
    expect(await nobody.send(wire('/'), { cut: 'when-sent' })).toMatchObject({ failed: true, refused: true });
    await nobody.close();
  });
});
