import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ReportedCase } from '../../reports/model/reported-case.ts';
import { packageRoot } from '../../specs/package-root.ts';
import { freshFolder, type Finished } from './run-cli.ts';

export interface ReportedTest {
  readonly title: string;
  readonly ancestorTitles: readonly string[];
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly failureMessages: readonly string[];
  readonly meta: { readonly conformance?: ReportedCase };
}

/** What vitest's own json reporter says of a run of the conformance project. */
export interface VitestRun extends Finished {
  readonly results: {
    readonly success: boolean;
    readonly numTotalTests: number;
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly testResults: readonly { readonly message: string; readonly assertionResults: readonly ReportedTest[] }[];
  };
  readonly text: string;
  readonly tests: readonly ReportedTest[];
}

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/**
 * Runs the conformance project in a process of its own; the environment holds the path and what the test adds. With
 * `configured` the reporters are those of the config file, which writes the same results if it is asked to.
 */
export async function runVitest(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  configured = false,
): Promise<VitestRun> {
  const file = join(freshFolder(), 'results.json');
  const reporter = configured ? [] : ['--reporter=json', `--outputFile=${file}`];
  // What one run transforms the next one need not.
  const usual = ['run', '--project', 'conformance', '--experimental.fsModuleCache'];
  const child = spawn(process.execPath, [vitest, ...usual, ...reporter, ...args], {
    cwd: packageRoot(),
    env: {
      PATH: process.env['PATH'] ?? '',
      // What a broken emulator leaves is no matter of the next run in this folder.
      SLB_CONFORMANCE_JOURNAL: freshFolder(),
      ...(configured ? { SLB_CONFORMANCE_TEST_RESULTS: file } : {}),
      ...env,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  if (!existsSync(file)) throw new Error(`vitest wrote no results: ${stdout}${stderr}`);
  const text = readFileSync(file, 'utf8');
  const results = JSON.parse(text) as VitestRun['results'];
  const tests = results.testResults.flatMap(({ assertionResults }) => assertionResults);
  return { code, stdout, stderr, results, text, tests };
}
