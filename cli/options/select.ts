import picomatch from 'picomatch';
import { profileOf } from '../../specs/derive/profile-of.ts';
import type { Requirement } from '../../specs/requirement.ts';
import { actionsAbout } from '../../harness/planning/actions-about.ts';
import type { Planner } from '../../harness/planning/plan-cases.ts';
import { nearest, nearMatches, nearPatterns } from './near-matches.ts';
import { serviceOfId } from './service-of-id.ts';
import { NothingSelected, UsageError } from './usage-error.ts';

/** Which requirements a run is about. */
export interface Selection {
  readonly suite?: readonly string[];
  readonly action?: readonly string[];
  /** A glob over ids, or several, of which one must match. */
  readonly requirement?: string | readonly string[];
  readonly profile?: readonly string[];
  readonly excludeAction?: readonly string[];
  /** Globs over ids: what one of them matches is left out. */
  readonly excludeRequirement?: readonly string[];
  /** Nothing but these. */
  readonly ids?: ReadonlySet<string>;
}

/**
 * Turns suites, actions and a glob over requirement ids into one test of a requirement. Planned is only what must be for
 * the answer: whether what has no action of its own is about one shows in its cases.
 *
 * @throws UsageError naming what is unknown.
 */
export function select(selection: Selection, planner: Planner): (requirement: Requirement) => boolean {
  const { requirements, suites, suiteOf, plan, profiles } = planner;
  checkKnown(
    'suite',
    selection.suite,
    suites.map(({ id }) => id),
  );
  checkKnown(
    'profile',
    selection.profile,
    profiles.map(({ name }) => name),
  );
  const actions = [...new Set(requirements.flatMap(({ action }) => action ?? []))];
  checkKnown('action', selection.action, actions);
  checkKnown('action', selection.excludeAction, actions);
  const wanted = patternsOf(selection).map((pattern) => matcherOf(pattern, requirements));
  const unwanted = (selection.excludeRequirement ?? []).map((pattern) => matcherOf(pattern, requirements));
  const isAbout = (requirement: Requirement, named: readonly string[]): boolean =>
    requirement.action === null
      ? actionsAbout(requirement, plan(requirement).cases).some((name) => named.includes(name))
      : named.includes(requirement.action);
  const chosen = new Set(
    requirements
      .filter((requirement) => {
        if (selection.suite && !selection.suite.includes(suiteOf(requirement)?.id ?? '')) return false;
        if (selection.profile && !selection.profile.includes(profileOf(requirement, profiles) ?? '')) return false;
        if (wanted.length > 0 && !wanted.some((matches) => matches(requirement))) return false;
        if (selection.ids?.has(requirement.id) === false) return false;
        if (unwanted.some((matches) => matches(requirement))) return false;
        if (selection.excludeAction && isAbout(requirement, selection.excludeAction)) return false;
        return selection.action === undefined || isAbout(requirement, selection.action);
      })
      .map(({ id }) => id),
  );
  if (chosen.size === 0) {
    const why =
      'suites, profiles, actions, --requirement and what is left out narrow together, and nothing is in all of them';
    throw new NothingSelected(`no requirement is selected: ${why}`);
  }
  return ({ id }) => chosen.has(id);
}

/**
 * The requirement of a case, by look-up.
 *
 * @throws UsageError if there is no such case.
 */
export function ownerOf(caseId: string, { requirements, plan }: Planner): (requirement: Requirement) => boolean {
  const casesOf = (requirement: Requirement): readonly string[] => plan(requirement).cases.map(({ id }) => id);
  const owner = requirements.find(
    (requirement) => caseId.startsWith(`${requirement.id}#`) && casesOf(requirement).includes(caseId),
  );
  if (owner) return ({ id }) => id === owner.id;
  const named = caseId.split('#')[0] ?? caseId;
  const near = nearest(
    named,
    requirements.map(({ id }) => id),
  );
  const cases = requirements.filter(({ id }) => id === named || near.includes(id)).flatMap(casesOf);
  throw new UsageError(`unknown case "${caseId}"${nearMatches(caseId, cases)}`);
}

function patternsOf({ requirement = [] }: Selection): readonly string[] {
  return typeof requirement === 'string' ? [requirement] : requirement;
}

/**
 * A test by an id or a glob.
 *
 * @throws UsageError where it matches nothing, saying what it may have meant.
 */
function matcherOf(pattern: string, requirements: readonly Requirement[]): (requirement: Requirement) => boolean {
  const isMatch = picomatch(pattern, { bash: true });
  const matches = ({ id }: Requirement): boolean => id === pattern || isMatch(id);
  if (requirements.some(matches)) return matches;
  const ids = requirements.map(({ id }) => id);
  const elsewhere = serviceOfId(pattern, undefined, '');
  if (elsewhere !== '' && !ids.some((id) => id.startsWith(`${elsewhere}.`))) {
    throw new NothingSelected(
      `no requirement is selected by "${pattern}": it is of another service; add --service ${elsewhere}`,
    );
  }
  const near = pattern.includes('*') ? nearPatterns(pattern, ids) : nearMatches(pattern, ids);
  const advice = near === '' ? '; "slb-conformance list requirements" shows their ids' : near;
  throw new NothingSelected(`no requirement is selected by "${pattern}"${advice}`);
}

function checkKnown(what: string, names: readonly string[] | undefined, known: readonly string[]): void {
  for (const name of names ?? []) {
    if (!known.includes(name)) throw new NothingSelected(`unknown ${what} "${name}"${nearMatches(name, known)}`);
  }
}
