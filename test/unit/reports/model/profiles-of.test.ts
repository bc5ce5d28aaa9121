import { describe, expect, it } from 'vitest';
import { profilesOf, withProfiles } from '../../../../reports/model/profiles-of.ts';
import type { ReportedProfile, ReportedRequirement, RunReport, Verdict } from '../../../../reports/model/run-report.ts';
import { sampleReport } from '../sample-report.ts';

type Row = readonly [action: string, kind: 'offered' | 'range', verdict: Verdict];

/** The profile of two actions, `Open` and `Lock`, of which the rows are all that can be tested. */
function told(rows: readonly Row[], { core = false, testable = rows.length } = {}): ReportedProfile | undefined {
  const requirements = rows.map(([action, kind, verdict], index) => {
    const base = sampleReport.requirements[0] as ReportedRequirement;
    return { ...base, id: `door.${index}`, action, kind, verdict, profile: 'locks' };
  });
  const frame = { name: 'locks', title: 'locks', core, testable, actions: ['Lock', 'Open'] };
  return profilesOf([frame], { requirements, coverage: { ...sampleReport.coverage, notTestable: [] } })[0];
}

const all: readonly Row[] = [
  ['Open', 'offered', 'pass'],
  ['Open', 'range', 'pass'],
  ['Lock', 'offered', 'pass'],
];
const withLast = (row: Row): readonly Row[] => [...all.slice(0, 2), row];

describe('profilesOf', () => {
  it.each<[string, readonly Row[], object]>([
    ['conforms', all, {}],
    ['conforms', withLast(['Lock', 'range', 'not-applicable']), {}],
    ['does-not-conform', [...all, ['Open', 'range', 'fail']], {}],
    ['conforms-with-waivers', [...all, ['Open', 'range', 'waived']], {}],
    ['not-tested-in-full', [...all, ['Open', 'range', 'inconclusive']], {}],
    ['not-tested-in-full', [...all, ['Open', 'range', 'not-run']], {}],
    ['not-tested-in-full', all, { testable: 4 }],
    ['does-not-conform', withLast(['Lock', 'offered', 'fail']), {}],
    ['in-part', withLast(['Lock', 'offered', 'not-applicable']), {}],
    [
      'not-offered',
      [
        ['Open', 'offered', 'fail'],
        ['Open', 'range', 'not-run'],
        ['Lock', 'offered', 'not-applicable'],
      ],
      {},
    ],
    [
      'does-not-conform',
      [
        ['Open', 'offered', 'fail'],
        ['Lock', 'offered', 'fail'],
      ],
      { core: true },
    ],
  ])('says %s of %j %j', (verdict, rows, options) => {
    expect(told(rows, options)?.verdict).toBe(verdict);
  });

  it('is not tested in full where some cases of a promise did not run', () => {
    const [first, ...others] = sampleReport.requirements.filter(({ verdict }) => verdict === 'pass');
    const partly = { ...first, cases: { planned: 2, executed: 1, failed: 0, notRun: 1 } } as ReportedRequirement;
    const requirements = [partly, ...others].map((one) => ({ ...one, profile: 'core' }));
    const frame = { name: 'core', title: 'all', core: true, testable: requirements.length, actions: [] };
    expect(profilesOf([frame], { ...sampleReport, requirements })[0]?.verdict).toBe('not-tested-in-full');
  });

  it('leaves out of the count what no case can test', () => {
    const requirements = sampleReport.requirements.map((one) => ({ ...one, profile: 'core' }));
    const frame = { name: 'core', title: 'all', core: true, testable: 0, actions: [] };
    const [profile] = profilesOf([frame], { ...sampleReport, requirements });
    expect(profile?.requirements.notRun).toBe(sampleReport.totals.requirements.notRun - 1);
  });

  it('names the actions that were offered, missing and never tried', () => {
    expect(told(withLast(['Lock', 'offered', 'fail']))?.actions).toEqual({
      offered: ['Open'],
      missing: ['Lock'],
      untested: [],
    });
    expect(told(all.slice(0, 2))?.actions.untested).toEqual(['Lock']);
  });

  it('is told anew once a failure is waived', () => {
    const profile = told([...all, ['Open', 'range', 'fail']]);
    const base = sampleReport.requirements[0] as ReportedRequirement;
    const rows = [...all, ['Open', 'range', 'waived'] as const];
    const requirements = rows.map(([action, kind, verdict]): ReportedRequirement => ({
      ...base,
      action,
      kind,
      verdict,
      profile: 'locks',
    }));
    const report: RunReport = { ...sampleReport, requirements, profiles: profile ? [profile] : [] };
    expect(withProfiles(report).profiles?.[0]?.verdict).toBe('conforms-with-waivers');
    expect(withProfiles(sampleReport).profiles).toBeUndefined();
  });
});
