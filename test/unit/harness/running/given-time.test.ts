import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../../harness/running/assess-case.ts';
import { givenTime } from '../../../../harness/running/given-time.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { answer, success } from '../../checks/evidence.ts';

const book = loadSpecBook('clb');

type Verdict = CaseResult['verdict'];

/** Runs a case that gives one verdict and, if it is run again, another; gives what counts, and whether each was at rest. */
async function tried(
  called: readonly string[],
  verdicts: readonly [Verdict, Verdict],
  underTest = 'DeleteVServerGroup',
  shownBy: readonly string[] = [],
): Promise<readonly [Verdict, readonly boolean[]]> {
  const executions: boolean[] = [];
  const { verdict } = await givenTime(book, async (atRest) => {
    const seen = { call: answer(success(), { action: underTest }) };
    const problems = shownBy.map((action) => ({ expected: 'e', actual: 'a', shownBy: answer(success(), { action }) }));
    const result = { verdict: verdicts[executions.length], evidence: seen, problems, observed: [] };
    executions.push(atRest);
    return { result: result as unknown as CaseResult, called };
  });
  return [verdict, executions];
}

const listing = ['DescribeVServerGroups', 'DeleteVServerGroup'];

describe('a case that failed', () => {
  it('is run again at rest where it saw a list, for that may have lagged behind, and is no pass for that', async () => {
    expect(await tried(listing, ['fail', 'pass'])).toEqual(['inconclusive', [false, true]]);
    expect(await tried(listing, ['fail', 'not-applicable'])).toEqual(['inconclusive', [false, true]]);
  });

  it('has failed where it fails at rest too', async () => {
    expect(await tried(listing, ['fail', 'fail'])).toEqual(['fail', [false, true]]);
  });

  it('has failed where nothing can be made for it once more', async () => {
    expect(await tried(listing, ['fail', 'not-run'])).toEqual(['fail', [false, true]]);
  });

  it('is not run again where it saw no list, or only the one that it is about', async () => {
    const reading = ['DescribeVServerGroupAttribute', 'DeleteVServerGroup'];
    expect(await tried(reading, ['fail', 'pass'])).toEqual(['fail', [false]]);
    expect(await tried(['DescribeVServerGroups'], ['fail', 'pass'], 'DescribeVServerGroups')).toEqual([
      'fail',
      [false],
    ]);
  });
});

describe('what is wrong', () => {
  const whole = 'DescribeVServerGroupAttribute';

  it('is so where reads of single things alone show it, whatever lists there were besides', async () => {
    expect(await tried(listing, ['fail', 'pass'], 'DeleteVServerGroup', [whole])).toEqual(['fail', [false]]);
  });

  it('may be older where a list shows it too', async () => {
    const both = [whole, 'DescribeVServerGroups'];
    expect(await tried(listing, ['fail', 'pass'], 'DeleteVServerGroup', both)).toEqual(['inconclusive', [false, true]]);
  });
});

describe('a case that did not fail', () => {
  it.each(['pass', 'inconclusive', 'not-run'] as const)('is run once if it is %s', async (verdict) => {
    expect(await tried(listing, [verdict, 'fail'])).toEqual([verdict, [false]]);
  });
});
