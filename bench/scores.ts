import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunReport } from '../reports/model/run-report.ts';
import { packageRoot } from '../specs/package-root.ts';
import { scoresPage, type Score } from './scores-page.ts';

/** Asks every SDK that an adapter is there for, and writes the page about them; what is not installed is named and left out. */
const root = packageRoot();
const adapters = JSON.parse(readFileSync(join(root, 'examples/adapters/adapters.json'), 'utf8')) as readonly Pick<
  Score,
  'command' | 'needs'
>[];
const scores = adapters.flatMap(({ command, needs }): readonly Score[] => {
  const [program = ''] = command;
  if (program.includes('/') && !existsSync(join(root, program))) {
    process.stderr.write(`left out: ${command.join(' ')} (${needs})\n`);
    return [];
  }
  const out = mkdtempSync(join(tmpdir(), 'slb-conformance-scores-'));
  const main = join(root, 'dist', 'cli', 'main.js');
  spawnSync(process.execPath, [main, 'client', '--quiet', '--out', out, '--report', 'json', '--', ...command], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as RunReport;
  return [{ report, command, needs }];
});
const page = join(root, 'docs', 'scores.md');
writeFileSync(page, scoresPage(scores, new Date().toISOString().slice(0, 10)));
process.stdout.write(`${page}: ${scores.length} of ${adapters.length} SDKs\n`);
