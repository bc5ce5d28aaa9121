import { compareRuns, type RunComparison } from '../reports/diff/compare-runs.ts';
import { diffJson } from '../reports/diff/diff-json.ts';
import { diffMarkdown } from '../reports/diff/diff-markdown.ts';
import { diffText } from '../reports/diff/diff-text.ts';
import type { diffFormats } from './options/diff-formats.ts';
import { readReport } from './options/read-report.ts';
import { useColor } from './options/use-color.ts';

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
