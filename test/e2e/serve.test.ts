import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';
import { freshFolder, runCli } from './run-cli.ts';

const main = join(packageRoot(), 'dist', 'cli', 'main.js');
const unknown = '/?Action=CreateLodBalancer';

let started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started = [];
});

interface Served {
  readonly child: ChildProcess;
  readonly endpoint: string;
  /** What came on the standard error until it has a number of lines. */
  readonly told: (lines: number) => Promise<readonly string[]>;
}

/** Starts a command that serves, and waits for its address. */
async function startServing(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const { stdout, stderr } = child;
  let printed = '';
  const address = /listening on (\S+)\n/;
  for await (const chunk of stdout as AsyncIterable<Buffer>) {
    printed += chunk.toString();
    if (address.test(printed)) break;
  }
  return {
    child,
    endpoint: address.exec(printed)?.[1] ?? '',
    told: async (lines) => {
      let text = '';
      for await (const chunk of stderr as AsyncIterable<Buffer>) {
        text += chunk.toString();
        if (text.split('\n').length > lines) break;
      }
      return text.split('\n').slice(0, lines);
    },
  };
}

async function serving(...args: readonly string[]): Promise<Served> {
  return await startServing(process.execPath, [main, 'serve', ...args]);
}

describe('serve', () => {
  it('tells of each request in a line', async () => {
    const { endpoint, told } = await serving();
    await fetch(`${endpoint}${unknown}`);
    const [line] = await told(1);
    expect(line).toMatch(
      /^[\d:.]+ CreateLodBalancer 404 InvalidAction\.NotFound [-0-9A-F]{36}: .* has no action CreateLod/,
    );
  });

  it('tells of each request as JSON', async () => {
    const { endpoint, told } = await serving('--log', 'json');
    await fetch(`${endpoint}${unknown}`);
    await fetch(endpoint);
    const lines = (await told(2)).map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      { action: 'CreateLodBalancer', status: 404 },
      { action: '', status: 404 },
    ]);
  });

  it('tells nothing if it is to be quiet, and ends at once on a hang-up', async () => {
    const { child, endpoint } = await serving('--quiet');
    await fetch(`${endpoint}${unknown}`);
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.kill('SIGHUP');
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(text).toBe('');
  });

  it('is not held up by a pipe that nobody reads', async () => {
    const { child, endpoint } = await serving();
    const long = `${endpoint}${unknown}${'x'.repeat(200)}`;
    for (let sent = 0; sent < 600; sent += 1) expect((await fetch(long)).status).toBe(404);
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it('ends for a program that forked it when it is told to, and when the program lets go of it', async () => {
    for (const end of [(child: ChildProcess) => child.kill('SIGTERM'), (child: ChildProcess) => child.disconnect()]) {
      const child = fork(main, ['serve', '--quiet'], { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
      started.push(child);
      await once(child.stdout as NodeJS.ReadableStream, 'data');
      end(child);
      expect((await once(child, 'exit'))[0]).toBe(0);
    }
  });

  it.each<[string, NodeJS.Signals]>([
    ['killed', 'SIGKILL'],
    ['told to end', 'SIGTERM'],
  ])('ends when what npx has started it by is %s', async (_what, signal) => {
    // As npx does it: a shell that does not put the command in its own place.
    const shell = `"${process.execPath}" "${main}" serve; true`;
    const npx = `const { spawn } = require('node:child_process');
      const shell = spawn('sh', ['-c', ${JSON.stringify(shell)}], { stdio: 'inherit' });
      process.on('SIGTERM', () => { shell.kill('SIGTERM'); process.exit(); });`;
    const { child, endpoint } = await startServing(process.execPath, ['-e', npx], { npm_config_user_agent: 'npm' });
    expect((await fetch(endpoint)).status).toBe(404);
    child.kill(signal);
    await expect
      .poll(
        async () =>
          fetch(endpoint).then(
            () => 'there',
            () => 'gone',
          ),
        { timeout: 20_000 },
      )
      .toBe('gone');
  });
});

describe('serve refuses what makes no sense, and names the flag', () => {
  it.each([
    [['--busy', '2'], /'--busy <share>' argument '2' is invalid/],
    [['--throttle', '0'], /'--throttle <n>' argument '0' is invalid/],
    [['--log', 'xml'], /'--log <format>' argument 'xml' is invalid/],
    [['--fail', 'CreateLoadBalancer=Bogus'], /--fail: "CreateLoadBalancer=Bogus": no document lists the code "Bogus"/],
  ])('%j', async (args, words) => {
    const { code, stderr } = await runCli(['serve', ...args], freshFolder());
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});
