import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../specs/package-root.ts';
import type { RunReport } from '../../reports/model/run-report.ts';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command of the built tool, with what it printed so far. */
export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves once the command has printed a text that matches. */
  readonly printed: (pattern: RegExp) => Promise<string>;
}

const main = join(packageRoot(), 'dist', 'cli', 'main.js');

/** A fresh folder to run in. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'slb-conformance-'));
}

/** Starts a command; the environment holds nothing but the path and what the test adds. */
export function startCli(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
  let stdout = '';
  let stderr = '';
  const waiting: (() => void)[] = [];
  const wake = (): void => {
    for (const check of waiting) check();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    wake();
  });
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
      wake();
    });
  });
  const printed = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const found = pattern.exec(stdout + stderr);
        if (found) resolve(found[1] ?? found[0]);
        else if (child.exitCode !== null) reject(new Error(`it ended without printing ${String(pattern)}: ${stderr}`));
      };
      waiting.push(check);
      check();
    });
  return { child, finished, printed };
}

/** Runs a command to its end. */
export async function runCli(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return await startCli(args, cwd, env).finished;
}

/** Serves the emulator on a free port until `stop` is called. */
export async function serve(
  args: readonly string[] = [],
): Promise<{ readonly endpoint: string; readonly stop: () => Promise<Finished> }> {
  const running = startCli(['serve', ...args], freshFolder());
  const endpoint = await running.printed(/listening on (http:\S+)/);
  return {
    endpoint,
    stop: async () => {
      running.child.kill('SIGTERM');
      return await running.finished;
    },
  };
}

/** The report that a run left in its folder. */
export function reportIn(cwd: string, folder = 'conformance-report'): RunReport {
  return JSON.parse(readFileSync(join(cwd, folder, 'report.json'), 'utf8')) as RunReport;
}

/** A report without what differs from run to run: identity, times, and how often a status was asked for. */
export function stable(report: RunReport): unknown {
  const { run, totals, ...others } = report;
  const { requests: _requests, ...counts } = totals;
  const rest = { ...others, totals: counts };
  const { id: _id, startedAt: _startedAt, durationMs: _durationMs, traffic: _traffic, ...stableRun } = run;
  const strip = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'startMs' in value ? { ...value, startMs: 0, endMs: 0 } : value;
  return JSON.parse(JSON.stringify({ run: stableRun, ...rest }, strip)) as unknown;
}
