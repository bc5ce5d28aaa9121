import { check, constantFrom, dictionary, property, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../reports/model/run-report.ts';
import { compareRuns, type Change } from '../../../../reports/diff/compare-runs.ts';
import { rangeFindings } from '../sample-findings.ts';
import { largeReport, reversedReport, sampleReport } from '../sample-report.ts';
import { runOf, withFindings } from '../sample-runs.ts';

const verdicts: readonly Verdict[] = ['pass', 'fail', 'waived', 'inconclusive', 'not-applicable', 'not-run', 'error'];

function runs(...from: readonly Verdict[]): Arbitrary<Readonly<Record<string, Verdict>>> {
  return dictionary(constantFrom('One', 'Two', 'Three', 'Four', 'Five', 'Six'), constantFrom(...from));
}

function idsOf(comparison: ReturnType<typeof compareRuns>, change: Change): readonly string[] {
  return comparison.requirements.filter((entry) => entry.change === change).map(({ id }) => id);
}

type Row = readonly [from: Verdict | undefined, to: Verdict | undefined, change: Change | undefined, worse: boolean];

const rows: readonly Row[] = [
  ['pass', 'fail', 'newly-failing', true],
  ['pass', 'error', 'newly-failing', true],
  ['waived', 'fail', 'newly-failing', true],
  ['inconclusive', 'fail', 'newly-failing', true],
  ['not-run', 'fail', 'newly-failing', true],
  [undefined, 'fail', 'newly-failing', true],
  ['fail', 'error', 'changed-in-kind', true],
  ['error', 'fail', 'changed-in-kind', true],
  ['fail', 'pass', 'newly-passing', false],
  ['error', 'pass', 'newly-passing', false],
  ['pass', 'not-run', 'not-run-on-one-side', false],
  ['fail', 'not-run', 'not-run-on-one-side', false],
  ['not-applicable', 'pass', 'not-run-on-one-side', false],
  ['pass', undefined, 'not-run-on-one-side', false],
  [undefined, 'not-run', 'not-run-on-one-side', false],
  ['fail', 'waived', 'other-verdict', false],
  ['pass', 'waived', 'other-verdict', false],
  ['pass', 'inconclusive', 'other-verdict', false],
  ['fail', 'inconclusive', 'other-verdict', false],
  ['inconclusive', 'pass', 'other-verdict', false],
  ['not-run', 'not-applicable', 'other-verdict', false],
  ['fail', 'fail', undefined, false],
  ['waived', 'waived', undefined, false],
];

describe('compareRuns', () => {
  test.each(rows)('from %s to %s', (from, to, change, regression) => {
    const side = (verdict: Verdict | undefined): ReturnType<typeof runOf> => runOf(verdict ? { One: verdict } : {});
    const { requirements, regressions } = compareRuns(side(from), side(to));
    expect(requirements.map((entry) => entry.change)).toEqual(change ? [change] : []);
    expect(regressions).toBe(regression ? 1 : 0);
  });

  test('finds nothing between a report and itself, in whatever order', () => {
    for (const report of [sampleReport, largeReport(300, 'some')]) {
      expect(compareRuns(report, report)).toMatchObject({ requirements: [], regressions: 0 });
    }
    expect(compareRuns(sampleReport, reversedReport).requirements).toEqual([]);
    expect(compareRuns(sampleReport, reversedReport).unchanged).toBe(sampleReport.requirements.length);
  });

  test('swaps newly failing and newly passing when the runs are swapped', () => {
    const names = ['One', 'Two', 'Three', 'Four'];
    const drawn = tuple(...names.map(() => constantFrom<Verdict>('pass', 'fail', 'error')));
    const runFrom = (drawn: readonly Verdict[]): ReturnType<typeof runOf> =>
      runOf(Object.fromEntries(names.map((name, index) => [name, drawn[index] ?? 'pass'])));
    const law = property(drawn, drawn, (a, b) => {
      const [there, back] = [compareRuns(runFrom(a), runFrom(b)), compareRuns(runFrom(b), runFrom(a))];
      expect(idsOf(there, 'newly-failing')).toEqual(idsOf(back, 'newly-passing'));
      expect(idsOf(there, 'newly-passing')).toEqual(idsOf(back, 'newly-failing'));
    });
    expect(check(law, { seed: 2014 }).counterexample).toBeNull();
  });

  test('counts every requirement once, and no regression without a failure in B', () => {
    const law = property(runs(...verdicts), runs(...verdicts), (a, b) => {
      const { requirements, unchanged, regressions } = compareRuns(runOf(a), runOf(b));
      const all = new Set([...Object.keys(a), ...Object.keys(b)]);
      const worse = requirements.filter((entry) => entry.regression);
      return (
        requirements.length + unchanged === all.size &&
        worse.length === regressions &&
        worse.every((entry) => entry.b?.verdict === 'fail' || entry.b?.verdict === 'error')
      );
    });
    expect(check(law, { seed: 2014 }).counterexample).toBeNull();
  });

  test('does not count what is only observed as a regression', () => {
    const { requirements, regressions } = compareRuns(runOf({ observedOne: 'pass' }), runOf({ observedOne: 'fail' }));
    expect(requirements.map(({ change }) => change)).toEqual(['newly-failing']);
    expect(regressions).toBe(0);
  });

  test('shows the first finding that the other run does not have', () => {
    const failing = runOf({ One: 'fail' });
    const { requirements, regressions } = compareRuns(
      withFindings(failing, rangeFindings.slice(0, 1)),
      withFindings(failing, rangeFindings.slice(0, 2)),
    );
    expect(requirements[0]?.change).toBe('changed-in-kind');
    expect(requirements[0]?.a?.finding?.actual).toBe('accepted with HTTP 200');
    expect(requirements[0]?.b?.finding).toEqual({
      caseId: rangeFindings[1]?.caseId,
      expected: rangeFindings[1]?.expected,
      actual: rangeFindings[1]?.actual,
      at: 'Listeners.Listener',
    });
    expect(regressions).toBe(1);
  });

  test('lists a failure with fewer findings than before, without calling it a regression', () => {
    const failing = runOf({ One: 'fail' });
    const fewer = compareRuns(withFindings(failing, rangeFindings), withFindings(failing, rangeFindings.slice(1)));
    expect(fewer.requirements.map(({ change }) => change)).toEqual(['changed-in-kind']);
    expect(fewer.regressions).toBe(0);
  });

  test('never calls a waived failure that changes in kind a regression', () => {
    const waived = runOf({ One: 'waived' });
    const changed = compareRuns(waived, withFindings(waived, rangeFindings));
    expect(changed.requirements.map(({ change }) => change)).toEqual(['changed-in-kind']);
    expect(changed.regressions).toBe(0);
  });
});
