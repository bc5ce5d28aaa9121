import { totalsOf } from './totals-of.ts';
import type { ProfileVerdict, ReportedProfile, ReportedRequirement, RunReport } from './run-report.ts';

/** A profile before anything is known of the target. */
export interface ProfileFrame extends Pick<ReportedProfile, 'name' | 'title' | 'core' | 'testable'> {
  readonly actions: readonly string[];
}

/** What became of each profile. */
export function profilesOf(
  frames: readonly ProfileFrame[],
  { requirements, coverage }: Pick<RunReport, 'requirements' | 'coverage'>,
): readonly ReportedProfile[] {
  const excused = new Set(coverage.notTestable.map(({ id }) => id));
  return frames.map(({ actions: named, ...frame }) => {
    const own = requirements.filter(({ profile, id }) => profile === frame.name && !excused.has(id));
    const standing = new Map(named.map((name) => [name, standingOf(name, own)]));
    const those = (wanted: Standing): readonly string[] => named.filter((name) => standing.get(name) === wanted);
    const found = {
      ...frame,
      requirements: totalsOf(own),
      actions: { offered: those('offered'), missing: those('missing'), untested: those('untested') },
    };
    return { ...found, verdict: verdictOn(found, own) };
  });
}

/** The same report with its profiles told anew, once verdicts have changed. */
export function withProfiles(report: RunReport): RunReport {
  if (!report.profiles) return report;
  const frames = report.profiles.map(({ actions: { offered, missing, untested }, ...frame }) => ({
    ...frame,
    actions: [...offered, ...missing, ...untested].toSorted((a, b) => (a < b ? -1 : 1)),
  }));
  return { ...report, profiles: profilesOf(frames, report) };
}

type Standing = 'offered' | 'missing' | 'untested';

/** An action that keeps or breaks any promise is there, unless it is one that fails for being unknown. */
function standingOf(action: string, requirements: readonly ReportedRequirement[]): Standing {
  const own = requirements.filter((requirement) => requirement.action === action);
  const offered = own.find(({ kind }) => kind === 'offered');
  if (offered?.verdict === 'fail' || offered?.verdict === 'waived') return 'missing';
  if (offered?.verdict === 'not-applicable' && own.every(({ verdict }) => verdict === 'not-applicable'))
    return 'missing';
  return own.some(({ verdict }) => verdict === 'pass' || verdict === 'fail' || verdict === 'waived')
    ? 'offered'
    : 'untested';
}

/** A target that has nothing of an extension does not break it. */
function verdictOn(
  { core, testable, requirements, actions }: Omit<ReportedProfile, 'verdict'>,
  own: readonly ReportedRequirement[],
): ProfileVerdict {
  const { fail, waived, error, inconclusive, notRun } = requirements;
  const selected = Object.values(requirements).reduce((sum, count) => sum + count, 0);
  const { offered, missing, untested } = actions;
  if (!core && offered.length === 0 && untested.length === 0 && missing.length > 0) return 'not-offered';
  if (fail > 0) return 'does-not-conform';
  const isPartly = own.some(({ cases }) => (cases.notRun ?? 0) > 0);
  if (error + inconclusive + notRun > 0 || selected < testable || isPartly) return 'not-tested-in-full';
  if (missing.length > 0) return 'in-part';
  return waived > 0 ? 'conforms-with-waivers' : 'conforms';
}
