import type { RunReport } from '../harness/run-report.ts';
import { compareRuns, type RunComparison } from '../reports/compare-runs.ts';
import { diffJson } from '../reports/diff-json.ts';
import { diffMarkdown } from '../reports/diff-markdown.ts';
import { diffText } from '../reports/diff-text.ts';
import { readJsonFile } from './read-json-file.ts';
import { useColor } from './use-color.ts';
import { UsageError } from './usage-error.ts';

export const diffFormats = ['text', 'markdown', 'json'] as const;

export interface DiffFlags {
  readonly format: (typeof diffFormats)[number];
}

const write: Readonly<Record<DiffFlags['format'], (comparison: RunComparison) => string>> = {
  text: (comparison) => diffText(comparison, { color: useColor(process.stdout, process.env) }),
  markdown: diffMarkdown,
  json: diffJson,
};

/** Prints what changed from one report to another; 1 if something got worse. */
export function diffCommand(a: string, b: string, { format }: DiffFlags): 0 | 1 {
  const comparison = compareRuns(readReport(a), readReport(b));
  process.stdout.write(write[format](comparison));
  return comparison.regressions > 0 ? 1 : 0;
}

function readReport(file: string): RunReport {
  const report = readJsonFile<RunReport>(file, 'report');
  const seen = new Set<string>();
  report.requirements.forEach(({ id }, index) => {
    if (seen.has(id)) throw new UsageError(`${file}: /requirements/${index}/id: "${id}" stands there twice`);
    seen.add(id);
  });
  return report;
}
