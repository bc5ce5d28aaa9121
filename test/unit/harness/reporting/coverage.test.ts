import { wholePage } from '../../reports/html/whole-page.ts';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../harness/reporting/build-report.ts';
import type { CaseResult } from '../../../../harness/running/assess-case.ts';
import type { RunReport } from '../../../../reports/model/run-report.ts';
import { coverageText } from '../../../../reports/parts/coverage-text.ts';
import { writers } from '../../../../reports/writers.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { sampleReport } from '../../reports/sample-report.ts';
import { wholePlan } from '../../whole-plan.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);
const whole = wholePlan();

function reportOf(
  verdict: CaseResult['verdict'] | undefined,
  isSelected: (id: string) => boolean = () => true,
): RunReport {
  const planned = whole.filter(({ requirement }) => isSelected(requirement.id));
  const unplanned = requirements.filter(({ id }) => !isSelected(id));
  const cases = planned.flatMap((entry) => entry.cases);
  const results = cases.map((subject): [string, CaseResult] => [
    subject.id,
    { case: subject, verdict: verdict ?? 'not-run', problems: [], observed: [] },
  ]);
  return buildReport({
    header: sampleReport,
    profiles: [],
    planned,
    unplanned,
    selected: () => true,
    results: new Map(verdict === undefined ? [] : results),
    disclose: () => {
      throw new Error('nothing is disclosed');
    },
    declares: () => true,
    scrub: (text) => text,
    replay: (id) => id,
    documents: [],
    requests: 61,
  });
}

describe('coverage', () => {
  it.each([undefined, 'pass', 'not-run', 'not-applicable', 'inconclusive'] as const)(
    'counts everything exactly once when all cases are %s',
    (verdict) => {
      const { byKind, bySubject = [] } = reportOf(verdict).coverage;
      for (const row of [...byKind, ...bySubject]) {
        expect(row.verified + row.inconclusive + row.observed + row.notTestable + row.notRun, JSON.stringify(row)).toBe(
          row.total,
        );
      }
    },
  );

  it('takes its totals from the specs, so that a run without a case verifies nothing of the same whole', () => {
    const totals = (report: RunReport): unknown => (report.coverage.bySubject ?? []).map(({ total }) => total);
    expect(totals(reportOf(undefined))).toEqual(totals(reportOf('pass')));
    expect((reportOf(undefined).coverage.bySubject ?? []).every(({ verified }) => verified === 0)).toBe(true);
    expect(reportOf('pass').coverage.bySubject?.find(({ subject }) => subject === 'actions')?.total).toBe(
      book.actions.length,
    );
  });

  it('keeps what could not be told apart from what did not run', () => {
    const { byKind, bySubject = [] } = reportOf('inconclusive').coverage;
    expect(byKind.find(({ kind }) => kind === 'state')).toMatchObject({ verified: 0 });
    for (const subject of ['histories of races', 'token matrix cells']) {
      const row = bySubject.find((entry) => entry.subject === subject);
      expect(row?.inconclusive, subject).toBe(row?.total);
    }
  });

  it('counts the kinds of the whole service in a run of a selection, and no subjects, which are cases', () => {
    const totals = (report: RunReport): unknown => report.coverage.byKind.map(({ kind, total }) => [kind, total]);
    const narrow = reportOf('pass', (id) => id.includes('.ListenerPort.'));
    const everything = reportOf('pass');
    expect(totals(narrow)).toEqual(totals(everything));
    expect(narrow.coverage.requirements).toBe(everything.coverage.requirements);
    expect(narrow.coverage.notTestable).toEqual(everything.coverage.notTestable);
    expect(narrow.coverage.bySubject).toBeUndefined();
    const judged = narrow.coverage.byKind.reduce((sum, { verified }) => sum + verified, 0);
    expect(judged).toBe(narrow.requirements.filter(({ verdict }) => verdict === 'pass').length);
    for (const row of narrow.coverage.byKind) {
      expect(row.verified + row.observed + row.notTestable + row.notRun).toBe(row.total);
    }
    expect(coverageText(narrow)).toContain('only a run of everything counts');
    expect(wholePage(writers.html.write(narrow))).toContain('only a run of everything counts');
  });

  it('is printed as a table of both', () => {
    const text = coverageText(reportOf('pass'));
    expect(text).toMatch(new RegExp(`^actions +${book.actions.length} +${book.actions.length} +0 +0 +0 +0$`, 'm'));
    expect(text).toMatch(/^range +\d+ +\d+ +0 +0 +\d+ +0$/m);
  });
});
