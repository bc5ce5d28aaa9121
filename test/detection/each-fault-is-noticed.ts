import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { faultsOf, type AnyFault } from '../../emulator/faults.ts';
import { book, runWithFaults } from './try-fault.ts';

/** Hundreds of faults are of one sort, and a busy machine takes its time. */
const timeout = 600_000;

/** Some faults wait for what never comes, so that a process has time for others. */
const atOnce = 8;

/**
 * Switches every fault of a seam on alone and demands that the requirement which it names fails: a test per sort of fault,
 * the sort being the first parts of the id. One seam per test file, so that they run side by side.
 */
export function eachFaultIsNoticed(seam: AnyFault['seam']): void {
  const sorts = new Map<string, AnyFault[]>();
  for (const fault of faultsOf(book)) {
    if (fault.seam !== seam) continue;
    const sort = fault.id.split('/').slice(0, 2).join('/');
    sorts.set(sort, [...(sorts.get(sort) ?? []), fault]);
  }
  const limit = pLimit(atOnce);
  describe(`the faults of ${seam}`, () => {
    it.concurrent.each([...sorts])(
      'of the sort %s are each noticed by the requirement that they name',
      { timeout },
      async (_sort, faults) => {
        const survivors = await Promise.all(faults.map((fault) => limit(() => survivor(fault))));
        expect(survivors.flat()).toEqual([]);
      },
    );
  });
}

async function survivor(fault: AnyFault): Promise<readonly string[]> {
  const report = await runWithFaults([fault.id], new Set([fault.requirement]), { untilFailure: true });
  const verdict = report.requirements[0]?.verdict;
  return verdict === 'fail' ? [] : [`${fault.id}: ${fault.requirement} is ${verdict ?? 'absent'}`];
}
