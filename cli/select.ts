import picomatch from 'picomatch';
import type { Requirement } from '../specs/requirement.ts';
import { actionsAbout } from '../harness/actions-about.ts';
import type { RunPlan } from '../harness/plan-run.ts';
import type { Suite } from '../harness/case.ts';
import { nearMatches, nearPatterns } from './near-matches.ts';
import { UsageError } from './usage-error.ts';

/** Which requirements a run is about. */
export interface Selection {
  readonly suite?: readonly string[];
  readonly action?: readonly string[];
  readonly requirement?: string;
}

/**
 * Turns suites, actions and a glob over requirement ids into one test of a requirement.
 *
 * @throws UsageError naming what is unknown.
 */
export function select(
  selection: Selection,
  plan: RunPlan,
  suites: readonly Suite[],
): (requirement: Requirement) => boolean {
  const all = plan.requirements;
  checkKnown(
    'suite',
    selection.suite,
    suites.map(({ id }) => id),
  );
  const actions = [...new Set(all.flatMap(({ requirement }) => requirement.action ?? []))];
  checkKnown('action', selection.action, actions);
  const glob = selection.requirement === undefined ? undefined : picomatch(selection.requirement, { bash: true });
  const chosen = new Set(
    all
      .filter(({ requirement, suite, cases }) => {
        if (selection.suite && !selection.suite.includes(suite ?? '')) return false;
        const { action: named } = selection;
        if (named && !actionsAbout(requirement, cases).some((name) => named.includes(name))) return false;
        return glob === undefined || glob(requirement.id) || requirement.id === selection.requirement;
      })
      .map(({ requirement }) => requirement.id),
  );
  if (chosen.size === 0) {
    const ids = all.map(({ requirement }) => requirement.id);
    throw new UsageError(`no requirement is selected${whyNone(selection, ids)}`);
  }
  return ({ id }) => chosen.has(id);
}

/** The end of the message: what the pattern may have meant, or that the options narrow together. */
function whyNone({ requirement: pattern }: Selection, ids: readonly string[]): string {
  if (pattern === undefined || ids.some((id) => picomatch.isMatch(id, pattern, { bash: true }))) {
    return ': suites, actions and --requirement narrow together, and nothing is in all of them';
  }
  const near = pattern.includes('*') ? nearPatterns(pattern, ids) : nearMatches(pattern, ids);
  return near === '' ? '; "slb-conformance list requirements" shows their ids' : near;
}

function checkKnown(what: string, names: readonly string[] | undefined, known: readonly string[]): void {
  for (const name of names ?? []) {
    if (!known.includes(name)) throw new UsageError(`unknown ${what} "${name}"${nearMatches(name, known)}`);
  }
}
