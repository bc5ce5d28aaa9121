import { expect, test } from 'vitest';
import { badge } from '../../../reports/badge.ts';
import { runOf } from './sample-runs.ts';
import type { RunReport } from '../../../reports/model/run-report.ts';

function of(totals: Partial<RunReport['totals']['requirements']>, run: Partial<RunReport['run']> = {}): string {
  const none = { pass: 0, fail: 0, waived: 0, inconclusive: 0, notApplicable: 0, notRun: 0, error: 0 };
  const report = runOf({ One: 'pass' }, run);
  return badge({ ...report, waivers: [], totals: { ...report.totals, requirements: { ...none, ...totals } } });
}

const title = (svg: string): string | undefined => /<title>([^<]+)<\/title>/.exec(svg)?.[1];
const green = '#4b0';

test('badge is green for a target that conforms, and for no other', () => {
  const good = of({ pass: 1794 });
  expect([title(good), good.includes(green)]).toEqual(['clb conformance: 1,794 of 1,794', true]);
  const bad = of({ pass: 1792, fail: 2 });
  expect([title(bad), bad.includes(green)]).toEqual(['clb conformance: 1,792 of 1,794', false]);
  expect(of({ pass: 9, waived: 1 })).not.toContain(green);
  const cut = of({ pass: 9 }, { complete: false, incompleteReason: 'interrupted' });
  expect([title(cut), cut.includes(green)]).toEqual(['clb conformance: incomplete, 9 of 9', false]);
});
