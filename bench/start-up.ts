import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../specs/package-root.ts';

/** What somebody waits for who runs one command after the other. */
interface StartUp {
  readonly title: string;
  readonly args: readonly string[];
  /** What is printed when the wait is over; without it, the command must end. */
  readonly until?: RegExp;
}

const main = join(packageRoot(), 'dist', 'cli', 'main.js');
const requirement = 'clb.CreateLoadBalancerTCPListener.ListenerPort.range';
const rounds = 5;

const startUps: readonly StartUp[] = [
  { title: 'run --requirement, first verdict', args: ['run', '--requirement', requirement, '--verbose'], until: /^✓/m },
  { title: 'replay of one case', args: ['replay', `${requirement}#above-max`] },
  { title: 'serve, first answer', args: ['serve'], until: /listening on (\S+)/ },
  { title: 'list actions', args: ['list', 'actions'] },
  { title: 'list requirements', args: ['list', 'requirements'] },
  { title: 'explain', args: ['explain', requirement] },
];

/** Prints the median of some starts, each a process of its own in a folder of its own. */
for (const startUp of startUps) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure(startUp));
  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  console.log(`${startUp.title}: ${Math.round(median)} ms`);
}

async function measure({ args, until }: StartUp): Promise<number> {
  const began = performance.now();
  const cwd = mkdtempSync(join(tmpdir(), 'slb-conformance-bench-'));
  const child = spawn(process.execPath, [main, ...args], { cwd });
  const ended = new Promise<number>((resolve) => {
    child.once('close', () => resolve(performance.now() - began));
  });
  // What nobody reads would fill the pipe, and the command would wait.
  child.stdout.resume();
  child.stderr.resume();
  if (!until) return await ended;
  const seen = await new Promise<RegExpExecArray | undefined>((resolve) => {
    let text = '';
    const look = (chunk: Buffer): void => {
      text += chunk.toString();
      const found = until.exec(text);
      if (found) resolve(found);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('close', () => resolve(undefined));
  });
  if (!seen) throw new Error(`${args.join(' ')} did not print ${String(until)}`);
  if (seen[1] !== undefined) await fetch(seen[1]);
  const time = performance.now() - began;
  child.kill('SIGTERM');
  await ended;
  return time;
}
