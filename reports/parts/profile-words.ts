import type { ProfileVerdict, ReportedProfile, RunReport } from '../model/run-report.ts';
import { counted } from './headline.ts';
import { signOf } from './verdict-words.ts';

/** One profile in a line. */
export interface ProfileWords {
  readonly name: string;
  readonly verdict: ProfileVerdict;
  readonly sign: string;
  readonly text: string;
}

const mostNames = 3;

const signs: Readonly<Record<ProfileVerdict, string>> = {
  conforms: signOf('pass'),
  'conforms-with-waivers': signOf('waived'),
  'does-not-conform': signOf('fail'),
  'in-part': signOf('inconclusive'),
  'not-offered': signOf('not-applicable'),
  'not-tested-in-full': signOf('not-run'),
};

/** A line for each profile of which the run selected everything: a part of it says little of the whole. */
export function profileWords({ profiles = [] }: RunReport): readonly ProfileWords[] {
  return profiles
    .filter(({ testable, requirements }) => sum(requirements) === testable && testable > 0)
    .map((profile) => {
      const { name, verdict } = profile;
      return { name, verdict, sign: signs[verdict], text: `${words(profile)}${actionWords(profile)}` };
    });
}

function words({ verdict, requirements }: ReportedProfile): string {
  const { pass, fail, waived, error, inconclusive, notRun } = requirements;
  const kept = `${promises(pass)} kept`;
  const broken = (count: number): string => `${counted(count)} of ${promises(pass + fail + waived)} broken`;
  const open = [
    [error, 'failed in the harness'],
    [inconclusive, 'inconclusive'],
    [notRun, 'not run'],
  ] as const;
  const left = open.flatMap(([count, what]) => (count > 0 ? [`${counted(count)} ${what}`] : []));
  switch (verdict) {
    case 'conforms':
      return `conforms: ${kept}`;
    case 'conforms-with-waivers':
      return `conforms with waivers: ${broken(waived)}, as known`;
    case 'does-not-conform':
      return `does not conform: ${[broken(fail), ...left].join(', ')}`;
    case 'in-part':
      return `conforms in part: ${kept}`;
    case 'not-offered':
      return 'not offered';
    case 'not-tested-in-full':
      return `not tested in full: ${[kept, ...left].join(', ')}`;
  }
}

/** What the target has of it, and what it lacks if it has any. */
function actionWords({ actions: { offered, missing, untested } }: ReportedProfile): string {
  if (offered.length === 0) return '';
  const all = offered.length + missing.length + untested.length;
  const more = missing.length - mostNames;
  const named = [...missing.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return `; ${offered.length} of ${all} actions${missing.length > 0 ? `, without ${named}` : ''}`;
}

function sum(requirements: ReportedProfile['requirements']): number {
  return Object.values(requirements).reduce((total, count) => total + count, 0);
}

function promises(count: number): string {
  return `${counted(count)} ${count === 1 ? 'promise' : 'promises'}`;
}
