import { describe, expect, it } from 'vitest';
import { adapterFaults } from '../../../../clients/doubles/adapter-faults.ts';
import { planClientCases } from '../../../../clients/running/plan-client-cases.ts';
import { casesOf, clientBook, runDouble } from '../run-cases.ts';

const { requirements } = clientBook;

describe('the reference adapter', () => {
  it('keeps every promise, and leaves nothing unsaid of what binds', async () => {
    const results = await runDouble(requirements.flatMap(planClientCases));
    const broken = results
      .filter(({ verdict, planned }) => verdict !== 'pass' && planned.level !== 'observe')
      .map(({ planned, verdict, reason, findings }) => [planned.id, verdict, reason, findings]);
    expect(broken).toEqual([]);
  });
});

// Several wait for timeouts, which they may as well do together.
describe.concurrent('the bad adapter', () => {
  it('has a fault for every promise that binds', () => {
    const broken = new Set(adapterFaults.map(({ requirement }) => requirement));
    expect(requirements.filter(({ id, level }) => level !== 'observe' && !broken.has(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('has faults of promises alone, each under an id of its own', () => {
    const ids = new Set(requirements.map(({ id }) => id));
    expect(adapterFaults.filter(({ requirement }) => !ids.has(requirement))).toEqual([]);
    expect(new Set(adapterFaults.map(({ id }) => id)).size).toBe(adapterFaults.length);
  });

  it.each(adapterFaults)('is noticed with $id', async (fault) => {
    const results = await runDouble(casesOf(fault.requirement), [fault]);
    expect(results.filter(({ verdict }) => verdict === 'fail')).not.toEqual([]);
  });
});
