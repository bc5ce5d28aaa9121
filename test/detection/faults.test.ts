import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { faultsOf, type Fault } from '../../emulator/faults.ts';
import { book, requirements, runWithFaults } from './try-fault.ts';

const faults = faultsOf(book);

/** Faults by seam and sort, the sort being the first parts of the id. */
const groups = new Map<string, Fault[]>();
for (const fault of faults) {
  const sort = fault.id.split('/').slice(0, 2).join('/');
  groups.set(sort, [...(groups.get(sort) ?? []), fault]);
}

/** Of sorts with hundreds of faults every third is tried, unless SLB_CONFORMANCE_ALL_FAULTS asks for all of them. */
const tried = (sort: string): readonly Fault[] => {
  const all = groups.get(sort) ?? [];
  const isWhole = process.env['SLB_CONFORMANCE_ALL_FAULTS'] !== undefined || all.length <= 60;
  return isWhole ? all : all.filter((_fault, index) => index % 3 === 0);
};

/** Hundreds of faults are of one sort, and a busy machine takes its time. */
const timeout = 600_000;

describe('the faults of the emulator', () => {
  it('lie at all four seams and name requirements that exist', () => {
    const ids = new Set(requirements.map(({ id }) => id));
    expect(new Set(faults.map(({ seam }) => seam))).toEqual(
      new Set(['authentication', 'validation', 'behaviour', 'encoding']),
    );
    expect(faults.filter(({ requirement }) => !ids.has(requirement))).toEqual([]);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it('are none at all on an intact emulator, on which everything is run that can be tested', { timeout }, async () => {
    const testable = requirements.filter(({ untestable }) => untestable === undefined);
    const report = await runWithFaults([], new Set(testable.map(({ id }) => id)));
    // What is only observed may need an answer that the emulator does not give.
    const wrong = report.requirements.filter(
      ({ verdict, level }) =>
        verdict === 'fail' || verdict === 'error' || (verdict === 'not-run' && level !== 'observe'),
    );
    expect(wrong.map(({ id, verdict, reason }) => [id, verdict, reason])).toEqual([]);
  });

  it.each([...groups.keys()])(
    'of the sort %s are each noticed by the requirement that they name',
    { timeout },
    async (sort) => {
      const limit = pLimit(2);
      const survivors = await Promise.all(
        tried(sort).map((fault) =>
          limit(async () => {
            const report = await runWithFaults([fault.id], new Set([fault.requirement]));
            const verdict = report.requirements[0]?.verdict;
            return verdict === 'fail' ? [] : [`${fault.id}: ${fault.requirement} is ${verdict ?? 'absent'}`];
          }),
        ),
      );
      expect(survivors.flat()).toEqual([]);
    },
  );
});
