import { describe, expect, it } from 'vitest';
import type { ReportedProfile, RequirementTotals } from '../../../../reports/model/run-report.ts';
import { profileWords } from '../../../../reports/parts/profile-words.ts';
import { markdown } from '../../../../reports/markdown.ts';
import { summary } from '../../../../reports/summary.ts';
import { sampleReport } from '../sample-report.ts';

const none: RequirementTotals = {
  pass: 0,
  fail: 0,
  waived: 0,
  inconclusive: 0,
  notApplicable: 0,
  notRun: 0,
  error: 0,
};

function profile(part: Partial<ReportedProfile>, totals: Partial<RequirementTotals>): ReportedProfile {
  const requirements = { ...none, ...totals };
  return {
    name: 'tags',
    title: 'tags',
    core: false,
    verdict: 'conforms',
    testable: Object.values(requirements).reduce((sum, count) => sum + count, 0),
    actions: { offered: ['A', 'B'], missing: [], untested: [] },
    ...part,
    requirements,
  };
}

const lacking = { offered: ['A'], missing: ['B', 'C', 'D', 'E'], untested: [] };
const nothing = { offered: [], missing: ['A'], untested: [] };

describe('profileWords', () => {
  it.each<[ReportedProfile, string]>([
    [profile({}, { pass: 1203, notApplicable: 4 }), '✓ tags conforms: 1,203 promises kept; 2 of 2 actions'],
    [
      profile({ verdict: 'does-not-conform', actions: lacking }, { pass: 7, fail: 3, notRun: 2 }),
      '✗ tags does not conform: 3 of 10 promises broken, 2 not run; 1 of 5 actions, without B, C, D, 1 more',
    ],
    [
      profile({ verdict: 'conforms-with-waivers' }, { pass: 7, waived: 1 }),
      '~ tags conforms with waivers: 1 of 8 promises broken, as known; 2 of 2 actions',
    ],
    [
      profile({ verdict: 'in-part', actions: lacking }, { pass: 1 }),
      '? tags conforms in part: 1 promise kept; 1 of 5 actions, without B, C, D, 1 more',
    ],
    [profile({ verdict: 'not-offered', actions: nothing }, { fail: 1 }), '– tags not offered'],
    [
      profile({ verdict: 'not-tested-in-full' }, { pass: 5, inconclusive: 1, notRun: 2 }),
      '○ tags not tested in full: 5 promises kept, 1 inconclusive, 2 not run; 2 of 2 actions',
    ],
  ])('says what there is to say of %j', (one, line) => {
    expect(profileWords({ ...sampleReport, profiles: [one] }).map((it) => `${it.sign} ${it.name} ${it.text}`)).toEqual([
      line,
    ]);
  });

  it('says nothing of a profile of which the run selected a part', () => {
    expect(profileWords({ ...sampleReport, profiles: [profile({ testable: 9 }, { pass: 8 })] })).toEqual([]);
    expect(profileWords(sampleReport)).toEqual([]);
  });

  it('stands in the summary and in the Markdown', () => {
    const report = { ...sampleReport, profiles: [profile({ name: 'core' }, { pass: 2 }), profile({}, { pass: 1 })] };
    expect(summary(report, { color: false })).toContain(
      'Profiles      ✓ core  conforms: 2 promises kept; 2 of 2 actions\n              ✓ tags  conforms: 1 promise kept',
    );
    expect(markdown(report)).toContain('- ✓ **core** conforms: 2 promises kept; 2 of 2 actions\n- ✓ **tags** conforms');
  });
});
