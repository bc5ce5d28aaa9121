import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createClient } from '../../../../harness/wire/client.ts';
import { NotRunnable } from '../../../../harness/wire/harness-error.ts';
import { openSession } from '../../../../harness/wire/session.ts';
import { tooLong } from '../../../../harness/wire/too-long.ts';
import type { WireRequest } from '../../../../protocol/wire.ts';
import { serviceOf } from '../../laws/planned.ts';

function asked(length: number): WireRequest {
  return { method: 'POST', target: `/?${'a'.repeat(length)}`, headers: {}, body: '' };
}

const empty = { type: 'garbled', status: 431, problem: 'an empty body' } as const;

it('a long query that no service answered was not read', () => {
  expect(tooLong(asked(20_000), empty)).toBe('the target reads no query of 20002 characters (HTTP 431)');
});

it.each([
  ['a short one', asked(100), empty],
  ['another status', asked(20_000), { ...empty, status: 400 }],
  ['an answer of the service', asked(20_000), { type: 'success', body: {} }],
] as const)('%s is judged like any other', (_words, request, meaning) => {
  expect(tooLong(request, meaning as Parameters<typeof tooLong>[1])).toBeUndefined();
});

it('a call that the server of a target does not read cannot run', async () => {
  const server = createServer({ maxHeaderSize: 4096 }, (_request, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient(endpoint, null, 5000);
  const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
  const form = { format: 'json', method: 'POST', signature: 'v3' } as const;
  const target = { kind: 'endpoint', endpoint, region: 'cn-hangzhou', credentials, ...form } as const;
  const session = openSession({ target, book: serviceOf('alb').book, edition: undefined, client, busyBudgetMs: 100 });
  try {
    const parameters = { ServerGroupId: 'g'.repeat(8000) };
    await expect(session.call('ListServerGroupServers', parameters)).rejects.toThrow(NotRunnable);
  } finally {
    server.closeAllConnections();
    server.close();
    await client.close();
  }
});
