import { parseArgs } from 'node:util';
import { measuredCommand } from './measured-command.ts';
import { median } from './median.ts';
import { startUpTimes } from './start-up.ts';
import { throughput, type Throughput } from './throughput.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    /** Draws of each case of which some are drawn: what makes a run larger. */
    draws: { type: 'string', multiple: true, default: ['1', '10'] },
  },
});
const rounds = Number(values.rounds);

interface Peak {
  readonly draws: number;
  readonly peakMb: number;
  readonly cpuMs: number;
}

const startUp = await startUpTimes(rounds);
// The first one warms up.
await throughput(0);
const runs: Throughput[] = [];
for (let seed = 1; seed <= rounds; seed += 1) runs.push(await throughput(seed));
const memory: Peak[] = [];
for (const draws of values.draws) {
  const { peakMb, cpuMs } = await measuredCommand(['run', '--seed', '1', '--cases', draws, '--quiet']);
  memory.push({ draws: Number(draws), peakMb, cpuMs });
}

function startUpLines(): readonly string[] {
  return startUp.map(({ title, ms, cpuMs }) =>
    line(title, `${ms.toFixed(0)} ms, ${cpuMs.toFixed(0)} ms of processors`),
  );
}

type Row = readonly [title: string, digits: number, pick: (run: Throughput) => number];

const rows: readonly Row[] = [
  ['cases', 0, ({ cases }) => cases],
  ['requirements that failed', 0, ({ failed }) => failed],
  ['cases per second', 0, ({ casesPerSecond }) => casesPerSecond],
  ['requests', 0, ({ requests }) => requests],
  ['  under test', 0, ({ purposes }) => purposes.underTest],
  ['  looks', 0, ({ purposes }) => purposes.looks],
  ['  before the call', 0, ({ purposes }) => purposes.before],
  ['  deletions', 0, ({ purposes }) => purposes.deletions],
  ['  others', 0, ({ purposes }) => purposes.others],
  ['requests per second', 0, ({ requestsPerSecond }) => requestsPerSecond],
  ['the same in a plain signed loop', 0, ({ plainPerSecond }) => plainPerSecond],
  ['ratio', 2, ({ ratio }) => ratio],
  ['ratio by processor time', 2, ({ ratioByCpu }) => ratioByCpu],
  ['seconds of processors, planning', 1, ({ cpu }) => cpu.planning],
  ['seconds of processors, run', 1, ({ cpu }) => cpu.run],
  ['seconds of processors, plain loop', 1, ({ cpu }) => cpu.plain],
];

function runLines(): readonly string[] {
  return rows.map(([title, digits, pick]) => {
    const found = runs.map(pick);
    const range = [Math.min(...found), Math.max(...found)].map((value) => value.toFixed(digits)).join(' to ');
    return line(title, `${median(found).toFixed(digits)}  (${range})`);
  });
}

function memoryLines(): readonly string[] {
  return memory.map(({ draws, peakMb, cpuMs }) =>
    line(`run --cases ${draws}, peak`, `${peakMb.toFixed(0)} MB, ${(cpuMs / 1000).toFixed(1)} s of processors`),
  );
}

function line(name: string, text: string): string {
  return `${name.padEnd(42)} ${text}`;
}

if (values.json) process.stdout.write(`${JSON.stringify({ startUp, runs, memory }, undefined, 2)}\n`);
else process.stdout.write(`${[...startUpLines(), ...runLines(), ...memoryLines()].join('\n')}\n`);
