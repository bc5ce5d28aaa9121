import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type TestContext } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';

/** A program on an SDK of another language, as `test/clients/install.sh` leaves it. */
export interface Client {
  /** What must be installed beforehand, such as `python3`. */
  readonly language: string;
  /** From the package's root, the executable first. */
  readonly command: readonly [string, ...string[]];
  /** A call that succeeds where the SDK is there; without one the executable itself is the proof. */
  readonly probe?: readonly string[];
}

/** What one step of a program saw: an answer, or the code and status of a refusal, as its SDK surfaces them. */
export type Step = Readonly<Record<string, unknown>>;

interface Ending {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program on a Python SDK; `module` is a package that the SDK brings. */
export function pythonClient(file: string, module: string): Client {
  return {
    language: 'python3',
    command: ['.clients/venv/bin/python', join('test/clients/python', file)],
    probe: ['-c', `import ${module}`],
  };
}

/** Skips the test, with the reason in the output, where the program cannot run. */
export function skipWithout(client: Client, context: TestContext): void {
  const reason = whyMissing(client);
  if (reason === undefined) return;
  console.log(`skipped: ${reason}`);
  context.skip(reason);
}

/** Runs a scenario against an endpoint, asserts that it came to its end, and gives what its steps saw, by name. */
export async function runClient(
  { command: [executable, ...script] }: Client,
  endpoint: string,
  ...scenario: readonly string[]
): Promise<Readonly<Record<string, Step>>> {
  const { exitCode, stdout, stderr } = await run(executable, [...script, new URL(endpoint).host, ...scenario]);
  const lines = stdout.trimEnd().split('\n');
  expect(exitCode, `after ${lines.at(-1)}\n${stderr}`).toBe(0);
  return Object.fromEntries(
    lines.map((line) => {
      const { step, ...seen } = JSON.parse(line) as Step & { readonly step: string };
      return [step, seen];
    }),
  );
}

/** Asserts that exactly these steps were taken, in this order, and that each saw what is expected of it. */
export function expectSteps(steps: Readonly<Record<string, Step>>, expected: Readonly<Record<string, Step>>): void {
  expect(Object.keys(steps)).toEqual(Object.keys(expected));
  for (const [name, seen] of Object.entries(expected)) expect.soft(steps[name], `step ${name}`).toMatchObject(seen);
}

function whyMissing({ language, command: [executable], probe }: Client): string | undefined {
  const path = join(packageRoot(), executable);
  const there = existsSync(path);
  if (there && (!probe || spawnSync(path, probe).status === 0)) return undefined;
  const version = language === 'go' ? 'version' : '--version';
  if (!there && spawnSync(language, [version]).error) return `${language} is not installed`;
  return 'the SDK is not installed: run test/clients/install.sh';
}

/** In an environment of its own: a proxy or credentials that happen to be set are no part of the test. */
function run(executable: string, args: readonly string[]): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(packageRoot(), executable), args, {
      cwd: packageRoot(),
      env: { PATH: process.env['PATH'] ?? '', PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') });
    });
  });
}
