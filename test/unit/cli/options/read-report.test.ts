import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { failedIn } from '../../../../cli/options/read-report.ts';
import { json } from '../../../../reports/json.ts';
import { runOf } from '../../reports/sample-runs.ts';

function fileWith(report: ReturnType<typeof runOf>): string {
  const file = join(mkdtempSync(join(tmpdir(), 'slbc-')), 'report.json');
  writeFileSync(file, json(report));
  return file;
}

it('gives what failed in a report and what the harness failed on', () => {
  const report = runOf({ Bad: 'fail', Broken: 'error', Good: 'pass', Known: 'waived', Idle: 'not-run' });
  expect([...failedIn(fileWith(report))]).toEqual(['clb.AddTags.Bad.range', 'clb.AddTags.Broken.range']);
});

it('has nothing to give where nothing failed', () => {
  expect(() => failedIn(fileWith(runOf({ Good: 'pass' })))).toThrow(/nothing failed in .*report\.json/);
});
