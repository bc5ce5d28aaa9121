import { describe, expect, it } from 'vitest';
import { faultTrials } from '../../bench/faults/fault-trials.ts';
import { faultsOf } from '../../emulator/faults.ts';

describe.each(['clb', 'alb'])('the plan of %s', (service) => {
  const { book, wholePlan } = faultTrials(service);
  const plan = wholePlan();

  it('gives every requirement a case, another requirement whose cases it shares, or a reason', () => {
    const empty = plan.requirements.filter(({ requirement: { untestable, coveredBy }, cases }) => {
      const shared = plan.requirements.find(({ requirement }) => requirement.id === coveredBy)?.cases ?? [];
      return cases.length === 0 && shared.length === 0 && untestable === undefined;
    });
    expect(empty.map(({ requirement }) => requirement.id)).toEqual([]);
  });

  it('has no reason without words', () => {
    const wordless = plan.requirements.filter(({ requirement }) => requirement.untestable?.why.trim() === '');
    expect(wordless.map(({ requirement }) => requirement.id)).toEqual([]);
  });

  it('has no case without a requirement, and no two of one id', () => {
    const cases = plan.requirements.flatMap(({ cases: own, requirement }) =>
      own.map((subject) => ({ subject, requirement })),
    );
    expect(cases.filter(({ subject, requirement }) => !subject.id.startsWith(`${requirement.id}#`))).toEqual([]);
    expect(new Set(cases.map(({ subject }) => subject.id)).size).toBe(cases.length);
  });

  it('leaves no requirement that a target can fail without a fault, of whatever kind and group', () => {
    const faulted = new Set(faultsOf(book).map(({ requirement }) => requirement));
    const binding = plan.requirements.filter(({ cases }) => cases.some(({ level }) => level !== 'observe'));
    expect(binding.map(({ requirement }) => requirement.id).filter((id) => !faulted.has(id))).toEqual([]);
  });
});
