import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../emulator/faults.ts';
import { faultTrials } from '../../bench/faults/fault-trials.ts';

describe.each(['clb', 'alb'])('the faults of the emulator of %s', (service) => {
  const { book, requirements, runWithFaults } = faultTrials(service);
  const faults = faultsOf(book);

  it('lie at all four seams and name requirements that exist', () => {
    const ids = new Set(requirements.map(({ id }) => id));
    expect(new Set(faults.map(({ seam }) => seam))).toEqual(
      new Set(['authentication', 'validation', 'behaviour', 'encoding']),
    );
    expect(faults.filter(({ requirement }) => !ids.has(requirement))).toEqual([]);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it('are none at all on an intact emulator, on which everything is run that can be tested', async () => {
    const testable = requirements.filter(({ untestable }) => untestable === undefined);
    // Much of a run is waiting.
    const report = await runWithFaults([], new Set(testable.map(({ id }) => id)), { concurrency: 16 });
    // What is only observed may need an answer that the emulator does not give.
    const wrong = report.requirements.filter(
      ({ verdict, level }) =>
        verdict === 'fail' || verdict === 'error' || (verdict === 'not-run' && level !== 'observe'),
    );
    expect(wrong.map(({ id, verdict, reason }) => [id, verdict, reason])).toEqual([]);
  }, 600_000);
});
