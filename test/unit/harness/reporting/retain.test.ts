import { describe, expect, it } from 'vitest';
import type { Case, Evidence } from '../../../../cases/case.ts';
import { retainer } from '../../../../harness/reporting/retain.ts';
import { testedIn, type CaseResult } from '../../../../harness/running/assess-case.ts';
import { book, plan } from '../run-recorded.ts';
import { evidence, failure, reject } from '../../checks/evidence.ts';

const requirements = plan.requirements.map(({ requirement }) => requirement);
const covered = requirements.find(({ coveredBy, origin }) => coveredBy !== undefined && origin.type === 'error');
const { code = '', status = 0 } = covered?.origin.type === 'error' ? covered.origin.error : {};
const subject = plan.requirements.find(({ requirement: { id } }) => id === covered?.coveredBy)?.cases[0] as Case;

function resultWith(proof: Evidence, changes: Partial<CaseResult> = {}): CaseResult {
  const base = { case: subject, verdict: 'pass', problems: [], observed: [] } as const;
  return { ...base, tested: testedIn(proof), evidence: proof, ...changes };
}

/** A retainer whose disclosures say `shown` for any text, and the cases of which nothing more is to be told. */
function open(): { readonly retain: (result: CaseResult) => CaseResult; readonly forgotten: string[] } {
  const forgotten: string[] = [];
  const disclosure = { redact: <T>(exchange: T): T => exchange, normaliser: { text: () => 'shown' }, origin: '' };
  const retain = retainer(plan, { of: () => disclosure, forget: ({ id }) => void forgotten.push(id) });
  return { retain, forgotten };
}

const proof = evidence(reject([]), failure(code, status));

describe('retainer', () => {
  it('finds an error that a case of another requirement provokes', () => {
    expect(book.actions.some(({ errors }) => errors.some((error) => error.code === code))).toBe(true);
  });

  it('remembers of what passed only how the call was refused', () => {
    const { retain, forgotten } = open();
    const kept = retain(resultWith(proof));
    expect(kept.evidence).toBeUndefined();
    expect(kept.tested?.refusal).toEqual({ code, status });
    expect(forgotten).toEqual([subject.id]);
  });

  it('puts what was observed into words that may be shown before it forgets what they stand for', () => {
    const kept = open().retain(resultWith(proof, { observed: [{ observed: 'lb-1 was there', follows: ['2018'] }] }));
    expect(kept.observed).toEqual([{ observed: 'shown', follows: ['2018'] }]);
  });

  it('keeps all of a failure', () => {
    const { retain, forgotten } = open();
    const failed = resultWith(proof, { verdict: 'fail' });
    expect(retain(failed)).toBe(failed);
    expect(forgotten).toEqual([]);
  });

  it('keeps all of what passed if it shows that a requirement which it covers fails', () => {
    const shows = resultWith(evidence(reject([]), failure(code, status + 1)));
    expect(open().retain(shows)).toBe(shows);
  });
});
