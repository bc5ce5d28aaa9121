import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { faultTrials } from '../../bench/faults/fault-trials.ts';
import { faultsBySort, tryFault } from '../../bench/faults/try-fault.ts';
import { faultsOf, type AnyFault } from '../../emulator/faults.ts';

/** Hundreds of faults are of one sort, and a busy machine takes its time. */
const timeout = 600_000;

/** Some faults wait for what never comes, so that a process has time for others. */
const atOnce = 8;

/**
 * Switches every fault of a seam on alone and demands that the requirement which it names fails: a test per sort of fault,
 * the sort being the first parts of the id. One seam per test file, so that they run side by side.
 */
export function eachFaultIsNoticed(service: string, seam: AnyFault['seam']): void {
  noticed(service, `the faults of ${seam}`, (faults) => faults.filter((fault) => fault.seam === seam));
}

/** The same of one fault of each sort of a service, of all seams. */
export function someFaultsAreNoticed(service: string): void {
  noticed(service, 'one fault of each sort', (faults) =>
    [...faultsBySort(faults).values()].flatMap((sort, index) => sort[index % sort.length] ?? []),
  );
}

function noticed(service: string, title: string, choose: (faults: readonly AnyFault[]) => readonly AnyFault[]): void {
  const trials = faultTrials(service);
  const limit = pLimit(atOnce);
  describe(`${title} of ${service}`, () => {
    it.concurrent.each([...faultsBySort(choose(faultsOf(trials.book)))])(
      'of the sort %s are each noticed by the requirement that they name',
      { timeout },
      async (_sort, faults) => {
        const survivors = await Promise.all(faults.map((fault) => limit(() => tryFault(fault, trials))));
        expect(survivors.flat()).toEqual([]);
      },
    );
  });
}
