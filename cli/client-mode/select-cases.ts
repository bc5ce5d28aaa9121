import picomatch from 'picomatch';
import type { ClientBook, ClientRequirement, PlannedClientCase } from '../../clients/client-suite.ts';
import { planClientCases } from '../../clients/running/plan-client-cases.ts';
import type { ClientFlags } from '../options/client-flags.ts';
import { nearMatches } from '../options/near-matches.ts';
import { UsageError } from '../options/usage-error.ts';

export interface SelectedRequirement {
  readonly requirement: ClientRequirement;
  readonly cases: readonly PlannedClientCase[];
}

/**
 * The requirements that are asked for, each with those of its cases that are.
 *
 * @throws UsageError naming what is unknown.
 */
export function selectCases(
  { suite, requirement, case: wanted }: Pick<ClientFlags, 'suite' | 'requirement' | 'case'>,
  { suites, requirements }: ClientBook,
): readonly SelectedRequirement[] {
  const known = suites.map(({ id }) => id);
  const stranger = suite?.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new UsageError(`unknown suite "${stranger}"${nearMatches(stranger, known)}`);
  const planned = requirements.map((one) => ({ requirement: one, cases: planClientCases(one) }));
  const ofRequirement = matcher(
    'requirement',
    requirement,
    requirements.map(({ id }) => id),
  );
  const ofCase = matcher(
    'case',
    wanted,
    planned.flatMap(({ cases }) => cases.map(({ id }) => id)),
  );
  const found = planned
    .filter((one) => suite === undefined || suite.includes(one.requirement.suite))
    .filter((one) => ofRequirement(one.requirement.id))
    .map((one) => ({ ...one, cases: one.cases.filter(({ id }) => ofCase(id)) }))
    .filter(({ cases }) => cases.length > 0);
  if (found.length === 0) {
    throw new UsageError(
      'no case is selected: --suite, --requirement and --case narrow together, and nothing is in all of them',
    );
  }
  return found;
}

/** Whether any of the patterns matches; each must match something. */
function matcher(
  what: string,
  patterns: readonly string[] | undefined,
  ids: readonly string[],
): (id: string) => boolean {
  if (patterns === undefined) return () => true;
  const tests = patterns.map((pattern) => {
    const isMatch = picomatch(pattern, { bash: true });
    const test = (id: string): boolean => id === pattern || id.startsWith(`${pattern}#`) || isMatch(id);
    if (!ids.some(test)) {
      const near = nearMatches(pattern, [...new Set(ids.map((id) => id.split('#')[0] ?? id)), ...ids]);
      const advice = near === '' ? '; "slb-conformance list requirements --client" shows what there is' : near;
      throw new UsageError(`no ${what} is called "${pattern}"${advice}`);
    }
    return test;
  });
  return (id) => tests.some((test) => test(id));
}
