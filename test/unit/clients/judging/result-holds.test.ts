import { describe, expect, it } from 'vitest';
import type { ClientEvidence, TakenStep } from '../../../../clients/client-evidence.ts';
import { resultHolds, resultLacks } from '../../../../clients/judging/result-holds.ts';

/** What is left of a case in which one call succeeded. */
function evidenceOf(result: unknown): ClientEvidence {
  const taken = { outcome: { type: 'answered', said: { id: '1', result } } } as TakenStep;
  return { steps: [taken], words: {} } as unknown as ClientEvidence;
}

describe('a finding about an empty text', () => {
  it.each([
    ['a value where there was none', resultLacks.judge(['Name'], evidenceOf({ Name: '' }))],
    ['another value', resultHolds.judge({ Name: 'front' }, evidenceOf({ Name: '' }))],
  ])('says so of %s', (_what, judgement) => {
    expect(judgement).toMatchObject({ type: 'broken', findings: [{ actual: 'an empty text', at: 'Name' }] });
  });
});
