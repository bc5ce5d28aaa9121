import type { Requirement } from '../../specs/requirement.ts';
import type { CaseResult } from '../running/assess-case.ts';
import type { Obstacle } from '../provisioning/capabilities.ts';

/**
 * Reads the cases of another requirement for the error that they provoke. Only the status can be wrong here, and where the
 * case allows the code with other statuses too, they are as good; a refusal with another permitted code is observed, and a
 * call that was not refused is the other requirement's failure. A case that does not apply to the target does not apply
 * here either. An obstacle is what keeps the action of the error from being judged, whatever the cases may call.
 */
export function assessCovered(
  requirement: Requirement,
  results: readonly CaseResult[],
  obstacle?: Obstacle,
): readonly CaseResult[] {
  if (requirement.origin.type !== 'error') return [];
  if (obstacle) return results.map((result) => ({ case: result.case, ...obstacle, problems: [], observed: [] }));
  const { code } = requirement.origin.error;
  const statuses = requirement.origin.action.errors.filter((error) => error.code === code).map(({ status }) => status);
  const skipped = results.filter(({ tested, verdict }) => tested === undefined && verdict === 'not-applicable');
  const judged = results
    .filter(({ tested }) => tested?.expect.answer === 'reject' || tested?.expect.answer === 'observe')
    .map((result): CaseResult => {
      const refusal = result.tested?.refusal;
      const base = {
        case: result.case,
        problems: [],
        observed: [],
        ...(result.evidence ? { evidence: result.evidence } : {}),
      };
      if (!refusal) {
        return { ...base, verdict: 'not-applicable', reason: 'the call was not refused with an error code' };
      }
      if (refusal.code !== code) {
        const observed = [{ observed: `refused with ${refusal.code} instead`, follows: [] }];
        return { ...base, verdict: 'not-applicable', reason: 'another code was given', observed };
      }
      const also = allowedWith(code, result);
      if ([...statuses, ...also].includes(refusal.status)) return { ...base, verdict: 'pass' };
      const expected = `${code} with HTTP status ${statuses.join(' or ')}`;
      const problems = [
        { expected, actual: `HTTP status ${refusal.status}`, at: 'status', deviation: 'other-status' as const },
      ];
      return { ...base, verdict: 'fail', problems };
    });
  // Where nothing came to a verdict, that is what there is to say.
  const open = results.filter(({ tested, verdict }) => tested === undefined && verdict === 'inconclusive');
  return judged.length > 0 ? [...skipped, ...judged] : [...skipped, ...open];
}

/** The statuses with which the case itself allows the code: one code may stand for several situations. */
function allowedWith(code: string, { tested }: CaseResult): readonly number[] {
  const { expect } = tested ?? {};
  if (expect?.answer !== 'reject') return [];
  const { named, listed } = expect.errors;
  return [...named, ...listed].filter((error) => error.code === code).map(({ status }) => status);
}
