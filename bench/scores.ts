import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayFromNow, readWaivers } from '../cli/options/waivers.ts';
import type { RunReport } from '../reports/model/run-report.ts';
import { applyWaivers } from '../reports/model/waivers.ts';
import { isWrong } from '../reports/parts/exit-code.ts';
import { packageRoot } from '../specs/package-root.ts';
import { scoresPage, type Score } from './scores-page.ts';
import { writeFormatted } from './write-formatted.ts';

/** An entry of the list of adapters. */
interface ListedAdapter extends Pick<Score, 'command' | 'needs'> {
  readonly name: string;
}

/** Asks every SDK that an adapter is there for, writes the page about them, and says what is not as it is known to be. */
const root = packageRoot();
const folder = join(root, 'examples', 'adapters');
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, renew: { type: 'boolean' } } });
const adapters = JSON.parse(readFileSync(join(folder, 'adapters.json'), 'utf8')) as readonly ListedAdapter[];
const wanted = adapters.filter(({ name }) => values.only?.includes(name) ?? true);

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** A report of an SDK; nothing where it is not installed, which is said. */
function ask({ name, command, needs }: ListedAdapter): RunReport | undefined {
  const missing = command.find((part) => part.startsWith('.clients/') && !existsSync(join(root, part)));
  if (missing !== undefined) {
    say(`${name}: left out, for there is no ${missing} (${needs})`);
    return undefined;
  }
  const out = mkdtempSync(join(tmpdir(), 'slb-conformance-scores-'));
  const main = join(root, 'dist', 'cli', 'main.js');
  spawnSync(process.execPath, [main, 'client', '--quiet', '--out', out, '--report', 'json', '--', ...command], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as RunReport;
}

/** What is broken or kept against what is written down. */
function surprises(name: string, report: RunReport): readonly string[] {
  const known = readWaivers(join(folder, 'known-failures', `${name}.json`));
  const { requirements, waivers = [] } = applyWaivers(report, known, dayFromNow(0));
  return [
    ...requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => `${id} is broken, and not known to be`),
    ...requirements.filter(({ verdict }) => verdict === 'error').map(({ id, reason }) => `${id}: ${reason ?? ''}`),
    ...waivers.filter(isWrong).map(({ requirement, why }) => `${requirement} is known to be broken: ${why}`),
  ];
}

/** Known failures hold for so many days once they were seen. */
const daysHeld = 365;

/** What was seen as it is known is known for another year. */
async function renew(name: string): Promise<void> {
  const file = join(folder, 'known-failures', `${name}.json`);
  const waivers = readWaivers(file).map((waiver) => ({ ...waiver, expires: dayFromNow(daysHeld) }));
  await writeFormatted(file, JSON.stringify({ waivers }, undefined, 2));
}

const scores: Score[] = [];
for (const adapter of wanted) {
  const report = ask(adapter);
  if (!report) continue;
  const found = surprises(adapter.name, report);
  say(`${adapter.name}: ${(report.run.durationMs / 1000).toFixed(1)} s${found.length === 0 ? ', as it is known' : ''}`);
  for (const line of found) say(`  ${line}`);
  if (found.length > 0) process.exitCode = 1;
  else if (values.renew === true) await renew(adapter.name);
  scores.push({ report, command: adapter.command, needs: adapter.needs });
}
const page = join(root, 'docs', 'scores.md');
if (values.only === undefined) {
  await writeFormatted(page, scoresPage(scores, new Date().toISOString().slice(0, 10)));
  process.stdout.write(`${page}: ${scores.length} of ${adapters.length} SDKs\n`);
}
