import type { RunReport } from '../model/run-report.ts';
import { notRunWords, type NotRunWords } from '../parts/not-run-words.ts';
import { declarationOf } from './declaration-of.ts';
import { causesIn } from './with-causes.ts';

/** What was not run, and one block for the config file that says both what is missing and what lets more be run. */
export function notRunIn(report: RunReport): NotRunWords | undefined {
  return notRunWords(report, declarationOf(report, causesIn(report)));
}
