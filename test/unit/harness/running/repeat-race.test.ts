import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../../harness/running/assess-case.ts';
import { repeatRace } from '../../../../harness/running/repeat-race.ts';
import { plan } from '../run-recorded.ts';

const subject = plan.requirements.flatMap(({ cases }) => cases)[0] as CaseResult['case'];

function results(...verdicts: readonly CaseResult['verdict'][]): {
  readonly once: (isToShrink: boolean) => Promise<CaseResult>;
  readonly asked: readonly boolean[];
} {
  const asked: boolean[] = [];
  const once = (isToShrink: boolean): Promise<CaseResult> => {
    const verdict = verdicts[asked.length] ?? 'pass';
    const problems = verdict === 'fail' ? [{ expected: 'one', actual: `failure ${asked.length + 1}` }] : [];
    asked.push(isToShrink);
    return Promise.resolve({ case: subject, verdict, problems, observed: [] });
  };
  return { once, asked };
}

describe('repeatRace', () => {
  it('says how often a race failed, and shows its first failure', async () => {
    const { once, asked } = results('pass', 'fail', 'pass', 'fail');
    const result = await repeatRace(5, once);
    expect(result).toMatchObject({ verdict: 'fail', reason: 'failed in 2 of 5 tries' });
    expect(result.problems[0]?.actual).toBe('failure 2');
    expect(asked).toEqual([true, true, false, false, false]);
  });

  it('says so of a race that never failed', async () => {
    expect(await repeatRace(3, results().once)).toMatchObject({
      verdict: 'pass',
      reason: 'failed in 0 of 3 tries',
    });
  });

  it('gives up at once where nothing can be tried', async () => {
    const { once, asked } = results('not-run', 'fail');
    expect(await repeatRace(20, once)).toMatchObject({ verdict: 'not-run' });
    expect(asked).toHaveLength(1);
  });
});
