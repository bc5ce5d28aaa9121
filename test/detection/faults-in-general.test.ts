import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../emulator/faults.ts';
import { faultTrials } from '../../bench/faults/fault-trials.ts';

describe.each(['clb', 'alb'])('the faults of the emulator of %s', (service) => {
  const { book, requirements } = faultTrials(service);
  const faults = faultsOf(book);

  it('lie at all four seams and name requirements that exist', () => {
    const ids = new Set(requirements.map(({ id }) => id));
    expect(new Set(faults.map(({ seam }) => seam))).toEqual(
      new Set(['authentication', 'validation', 'behaviour', 'encoding']),
    );
    expect(faults.filter(({ requirement }) => !ids.has(requirement))).toEqual([]);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });
});
