import type { Requirement } from '../../specs/requirement.ts';
import type { RunPlan } from '../planning/plan-cases.ts';
import type { CaseResult } from '../running/assess-case.ts';
import { assessCovered } from './assess-covered.ts';
import type { Disclosures } from './disclosures.ts';

/**
 * What a report needs of a result: all of a failure; of what did not fail, how the call was refused and what was observed, in
 * the words that may be shown. A case that did not fail may show the failure of a requirement that it covers.
 */
export function retainer(
  { requirements }: RunPlan,
  { of, forget }: Pick<Disclosures, 'of' | 'forget'>,
): (result: CaseResult) => CaseResult {
  const covered = new Map<string | undefined, Requirement[]>();
  for (const { requirement: one } of requirements) {
    covered.set(one.coveredBy, [...(covered.get(one.coveredBy) ?? []), one]);
  }
  return (result) => {
    const { requirement } = result.case;
    const isProof = (one: Requirement): boolean =>
      assessCovered(one, [result]).some(({ verdict }) => verdict === 'fail');
    if (result.verdict === 'fail' || covered.get(requirement.id)?.some(isProof) === true) return result;
    const { evidence: _evidence, ...rest } = result;
    const observed = result.observed.map((observation) => ({
      ...observation,
      observed: of(result).normaliser.text(observation.observed),
    }));
    forget(result.case);
    return { ...rest, observed };
  };
}
