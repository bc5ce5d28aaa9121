import { causesIn } from '../causes/with-causes.ts';
import type { Level } from '../../specs/point.ts';
import type { RunReport, Verdict } from '../model/run-report.ts';
import { headlineOf, type Headline } from '../parts/headline.ts';
import { compareText } from '../parts/sort-report.ts';

/** A report with the name that its column has. */
export interface NamedReport {
  readonly name: string;
  readonly report: RunReport;
}

/** One implementation, or one version of it. */
export interface MatrixColumn {
  readonly name: string;
  readonly headline: Headline;
  readonly totals: RunReport['totals']['requirements'];
  readonly causes: number;
  readonly edition: string | null;
}

/** What becomes of the promises of one action, or of those of no single one, by column. */
export interface MatrixRow {
  readonly action: string | null;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly pass: number;
  readonly fail: number;
  /** Neither: not run, not applicable, inconclusive, waived or not selected. */
  readonly open: number;
}

/** A promise that not all implementations keep, or not all break. */
export interface MatrixDifference {
  readonly id: string;
  readonly level: Level;
  readonly statement: string;
  /** By column; null where the run did not select it. */
  readonly verdicts: readonly (Verdict | null)[];
}

/** Implementations side by side, worst first; rows and differences too. */
export interface Matrix {
  readonly service: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly differences: readonly MatrixDifference[];
}

/** Puts the reports of one service side by side: what breaks most promises of those that it was tested for stands first. */
export function matrixOf(named: readonly NamedReport[]): Matrix {
  const sorted = named.toSorted((a, b) => brokenShare(b.report) - brokenShare(a.report) || compareText(a.name, b.name));
  const byId = sorted.map(({ report }) => new Map(report.requirements.map((one) => [one.id, one])));
  const all = [...new Map(sorted.flatMap(({ report }) => report.requirements.map((one) => [one.id, one]))).values()];
  const actions = [...new Set(all.map(({ action }) => action))];
  const rows = actions.map((action): MatrixRow => {
    const ids = all.filter((one) => one.action === action).map(({ id }) => id);
    return { action, cells: byId.map((known) => cellOf(ids.map((id) => known.get(id)?.verdict))) };
  });
  const differences = all
    .map(({ id, level, statement }): MatrixDifference => {
      return { id, level, statement, verdicts: byId.map((known) => known.get(id)?.verdict ?? null) };
    })
    .filter(({ verdicts }) => verdicts.some(isBroken) && !verdicts.every(isBroken));
  const failures = ({ cells }: MatrixRow): number => cells.reduce((sum, { fail }) => sum + fail, 0);
  const broken = ({ verdicts }: MatrixDifference): number => verdicts.filter(isBroken).length;
  return {
    service: sorted[0]?.report.run.service ?? '',
    columns: sorted.map(columnOf),
    rows: rows.toSorted((a, b) => failures(b) - failures(a) || compareText(a.action ?? '', b.action ?? '')),
    differences: differences.toSorted((a, b) => broken(b) - broken(a) || compareText(a.id, b.id)),
  };
}

function columnOf({ name, report }: NamedReport): MatrixColumn {
  const { totals, run } = report;
  const causes = causesIn(report).length;
  return { name, headline: headlineOf(report), totals: totals.requirements, causes, edition: run.edition };
}

/** How many of the promises that were judged are broken, from 0 to 1; what was not judged says nothing. */
function brokenShare({ totals: { requirements } }: RunReport): number {
  const { pass, fail, error } = requirements;
  return (fail + error) / Math.max(1, pass + fail + error);
}

function cellOf(verdicts: readonly (Verdict | undefined)[]): MatrixCell {
  const pass = verdicts.filter((verdict) => verdict === 'pass').length;
  const fail = verdicts.filter((verdict) => isBroken(verdict)).length;
  return { pass, fail, open: verdicts.length - pass - fail };
}

function isBroken(verdict: Verdict | null | undefined): boolean {
  return verdict === 'fail' || verdict === 'error';
}
