import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../specs/package-root.ts';

/** What a command took, in a process of its own. */
export interface Measured {
  /** Until it ended, or printed what was waited for. */
  readonly ms: number;
  /** Milliseconds of the processors until it ended, its threads included. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

const main = join(packageRoot(), 'dist', 'cli', 'main.js');

/** Runs a command of the tool in a folder of its own; with `until`, it is told to end once it has printed that. */
export async function measuredCommand(args: readonly string[], until?: RegExp): Promise<Measured> {
  const cwd = mkdtempSync(join(tmpdir(), 'slb-conformance-bench-'));
  const usage = join(cwd, 'usage.json');
  const tells = `import { writeFileSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;
  const preload = `--import=data:text/javascript,${encodeURIComponent(tells)}`;
  const began = performance.now();
  const child = spawn(process.execPath, [preload, main, ...args], { cwd });
  const ended = new Promise<number>((resolve) => {
    child.once('close', () => resolve(performance.now() - began));
  });
  let ms: number | undefined;
  let text = '';
  const look = async (chunk: Buffer): Promise<void> => {
    text += chunk.toString();
    const found = ms === undefined && until?.exec(text);
    if (!found) return;
    ms = 0;
    if (found[1] !== undefined) await fetch(found[1]);
    ms = performance.now() - began;
    child.kill('SIGTERM');
  };
  // What nobody reads would fill the pipe, and the command would wait.
  child.stdout.on('data', (chunk: Buffer) => void look(chunk));
  child.stderr.on('data', (chunk: Buffer) => void look(chunk));
  const whole = await ended;
  if (until && ms === undefined) throw new Error(`${args.join(' ')} did not print ${String(until)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  return { ms: ms ?? whole, cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
}
