import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, reportIn, runCli } from './run-cli.ts';

const body =
  (status: number, text: string): RequestListener =>
  (_request, response) => {
    response.statusCode = status;
    response.end(text);
  };

const endless: RequestListener = (_request, response) => {
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more);
  };
  response.on('error', () => undefined);
  more();
};

const error = (code: string): string => JSON.stringify({ RequestId: 'r', HostId: 'h', Code: code, Message: 'm' });

interface Stranger {
  readonly gives: string;
  readonly listener: RequestListener;
  readonly message: RegExp;
  readonly args?: readonly string[];
}

/** Targets that are no load-balancer API; each must end the run with its own message and exit code 3. */
const strangers: readonly Stranger[] = [
  {
    gives: 'an HTML page',
    listener: body(200, '<!doctype html><html></html>'),
    message: /an HTML page instead of an API answer/,
  },
  { gives: 'an endless body', listener: endless, message: /the body is larger than \d+ bytes/ },
  {
    gives: 'malformed XML',
    listener: body(200, '<Error><Code>X</Error>'),
    message: /malformed XML at line 1, column \d+/,
    args: ['--format', 'xml'],
  },
  {
    gives: 'JSON although XML was asked for',
    listener: body(200, '{}'),
    message: /JSON although XML was asked for/,
    args: ['--format', 'xml'],
  },
  { gives: 'an array', listener: body(200, '[1]'), message: /JSON that is an array/ },
  { gives: 'nothing', listener: body(200, ''), message: /an empty body/ },
  { gives: 'a bare 404', listener: body(404, 'no'), message: /HTTP 404/ },
  { gives: 'an error body behind HTTP 200', listener: body(200, error('Boom')), message: /HTTP 200 Boom/ },
  {
    gives: 'a target that is always busy',
    listener: body(503, error('ServiceUnavailable')),
    message: /nothing passed/,
  },
  { gives: 'silence', listener: () => undefined, message: /no complete answer within 200 ms/ },
];

/** Whatever is asked, the answer is the same. */
const enough = ['--suite', 'offered,valid-calls', '--action', 'DescribeRegions,DescribeZones,CreateLoadBalancer'];

async function runAgainst(
  server: Server | SocketServer,
  args: readonly string[] = [],
): Promise<{ code: number | null; output: string; folder: string }> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const folder = freshFolder();
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const budgets = { timeoutMs: 200, busyMs: 20, settleMs: 200 };
  writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify({ endpoint, budgets }));
  try {
    const { code, stdout, stderr } = await runCli(['run', '--seed', '1', ...enough, ...args], folder);
    return { code, output: stdout + stderr, folder };
  } finally {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
}

describe('a run against a stranger', () => {
  it.each(strangers)('that gives $gives ends with exit code 3 and says so', async ({ listener, message, args }) => {
    const { code, output, folder } = await runAgainst(createServer(listener), args);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(3);
    expect(reportIn(folder).run.complete).toBe(false);
  });

  it('that resets every connection ends with exit code 3 and says so', async () => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.resetAndDestroy());
    });
    const { code, output } = await runAgainst(server);
    expect(output).toMatch(/connection was closed before an answer was complete/);
    expect(code).toBe(3);
  });
});
