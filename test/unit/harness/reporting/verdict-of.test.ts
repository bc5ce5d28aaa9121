import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../../harness/reporting/verdict-of.ts';
import type { CaseResult } from '../../../../harness/running/assess-case.ts';
import type { Verdict } from '../../../../reports/model/run-report.ts';
import type { Requirement } from '../../../../specs/requirement.ts';
import { requirements } from '../../laws/planned.ts';

const requirement = requirements.find(({ untestable, coveredBy }) => !untestable && coveredBy === undefined);
const covered = requirements.find(({ coveredBy }) => coveredBy !== undefined);
const untestable = requirements.find((one) => one.untestable);

/** Results written as `pass`, `not-run because` or `observe pass`. */
function fold(...results: readonly string[]): { readonly verdict: Verdict; readonly reason?: string } {
  const made = results.map((text) => {
    const [, observe, verdict, reason] = /^(observe )?(\S+)(?: (.*))?$/.exec(text) ?? [];
    const level = observe === undefined ? 'must' : 'observe';
    return { case: { level }, verdict, ...(reason === undefined ? {} : { reason }) } as unknown as CaseResult;
  });
  return verdictOf(requirement as Requirement, made, made.length);
}

describe('verdictOf', () => {
  it.each([
    [['pass', 'pass'], 'pass', undefined],
    [['pass', 'not-run no X', 'not-run no Y'], 'pass', '2 of 3 cases were not run: no X'],
    [['pass', 'not-run'], 'pass', '1 of 2 cases was not run'],
    [['pass seen 3 times', 'not-run no X'], 'pass', 'seen 3 times; 1 of 2 cases was not run: no X'],
    [['pass', 'observe not-run no X'], 'pass', undefined],
    [['pass', 'inconclusive busy', 'not-run no X'], 'inconclusive', 'busy; 1 of 3 cases was not run: no X'],
    [['inconclusive busy', 'not-run no X'], 'inconclusive', 'busy; 1 of 2 cases was not run: no X'],
    [['pass', 'fail', 'not-run no X'], 'fail', undefined],
    [['fail', 'error broke'], 'error', 'broke'],
    [['not-run no X', 'not-run no Y'], 'not-run', 'no X'],
    [['not-run no X', 'observe pass'], 'not-run', 'no X'],
    [['not-run no X', 'not-applicable'], 'not-run', 'no X'],
    [['observe not-run no X'], 'not-run', 'no X'],
    [['observe pass'], 'not-applicable', 'only observed'],
  ] as const)('folds %j into %s, because %s', (results, verdict, reason) => {
    expect(fold(...results)).toEqual({ verdict, ...(reason === undefined ? {} : { reason }) });
  });

  it('says of what has no result why', () => {
    expect(verdictOf(requirement as Requirement, [], 2)).toMatchObject({ reason: 'its cases were not executed' });
    expect(verdictOf(requirement as Requirement, [], 0)).toMatchObject({ verdict: 'not-applicable' });
    expect(verdictOf(covered as Requirement, [], 0).reason).toMatch(/^the cases of .* were not executed$/);
    expect(verdictOf(untestable as Requirement, [], 0).reason).toMatch(/^not testable/);
  });
});
