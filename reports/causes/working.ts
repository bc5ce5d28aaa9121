import type { RequirementKind } from '../../specs/requirement-kind.ts';
import type { FixedForm, ReportedRequirement, Verdict } from '../model/run-report.ts';

/** What a target does as it must: next to that a failure is a mistake, without it something is missing as a whole. */
export interface Working {
  /** Whether the target refuses some value of a parameter, or whatever else that action must refuse of it. */
  readonly checks: (action: string, subject: string) => boolean;
  /** Whether nothing shows that what is given for a parameter that an action has makes a difference. */
  readonly isUnheeded: (action: string, subject: string) => boolean;
  /** The actions that have a parameter of that name and do not heed it. */
  readonly notHeeding: (name: string) => readonly string[];
  /** Whether any answer shows a field of that name. */
  readonly shows: (field: string) => boolean;
  /** Whether no promise of authentication is broken, as where none was asked for, or more are kept than broken. */
  readonly authenticates: boolean;
  /** Whether some request of a form is understood: `format xml`. */
  readonly speaks: (form: string) => boolean;
  /** Whether repeating an action with the same value of a parameter is promised to come to the same. */
  readonly isToken: (action: string, subject: string) => boolean;
}

/** Promises about values that are kept by refusing others; that a parameter is asked for says nothing of its values. */
export function isOfValues(kind: RequirementKind): boolean {
  return kind === 'required' || checking.has(kind);
}

const checking: ReadonlySet<RequirementKind> = new Set([
  'type',
  'range',
  'enum',
  'length',
  'pattern',
  'list-size',
  'structure',
  'conditional',
  'reference',
]);

const showing: ReadonlySet<RequirementKind> = new Set(['response', 'round-trip']);

/** What the requirements that passed tell of a target. */
export function workingOf(requirements: readonly ReportedRequirement[]): Working {
  const [known, checked, heeded, names] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const takers = new Map<string, Set<string>>();
  const [repeated, misused, spoken] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { action, subject, kind, verdict, form, boundaries = [] } of requirements) {
    if (verdict === 'pass') for (const part of partsOf(form)) spoken.add(part);
    if (action === null || subject === null) continue;
    const places = within(subject).map((path) => placeOf(action, path));
    const place = placeOf(action, subject);
    for (const one of places) known.add(one);
    if (isOfValues(kind)) takers.set(subject, (takers.get(subject) ?? new Set()).add(action));
    const refuses = boundaries.some((one) => one.expect === 'reject' && one.verdict === 'pass');
    if (refuses || (checking.has(kind) && verdict === 'pass')) for (const one of places) checked.add(one);
    if (kind === 'idempotence') (verdict === 'fail' ? misused : repeated).add(place);
    if (!showing.has(kind) || verdict !== 'pass') continue;
    for (const one of places) heeded.add(one);
    names.add(lastOf(subject));
  }
  const counted = (wanted: Verdict): number =>
    requirements.filter(({ kind, verdict }) => kind === 'authentication' && verdict === wanted).length;
  const isUnheeded = (action: string, subject: string): boolean => {
    const place = placeOf(action, subject);
    const isHeeded = heeded.has(place) || checked.has(place) || names.has(lastOf(subject));
    return known.has(place) && !isHeeded && !(repeated.has(place) && !misused.has(place));
  };
  return {
    authenticates: counted('fail') === 0 || counted('pass') > counted('fail'),
    checks: (action, subject) => checked.has(placeOf(action, subject)),
    isUnheeded,
    notHeeding: (name) => [...(takers.get(name) ?? [])].filter((action) => isUnheeded(action, name)),
    shows: (field) => names.has(lastOf(field)),
    speaks: (form) => spoken.has(form),
    isToken: (action, subject) => repeated.has(placeOf(action, subject)) || misused.has(placeOf(action, subject)),
  };
}

/** The parts of a form, each as one word for look-ups: `format xml`. */
export function partsOf(form: FixedForm | undefined): readonly string[] {
  return Object.entries(form ?? {}).map(([part, way]) => `${part} ${way}`);
}

function placeOf(action: string, subject: string): string {
  return `${action}.${subject}`;
}

/** A path and what it stands in. */
function within(path: string): readonly string[] {
  const names = path.split('.');
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
