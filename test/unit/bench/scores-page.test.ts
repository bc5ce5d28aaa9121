import { expect, it } from 'vitest';
import { scoresPage, type Score } from '../../../bench/scores-page.ts';
import type { ReportedRequirement, RunReport, Verdict } from '../../../reports/model/run-report.ts';

function requirement(id: string, suite: string, verdict: Verdict): ReportedRequirement {
  const found = { expected: 'e', actual: `what | ${id} does`, exchanges: [], replay: '' };
  return {
    id,
    suite,
    verdict,
    action: null,
    subject: null,
    kind: 'protocol',
    level: 'must',
    statement: `${id} is kept.`,
    sources: [],
    cases: { planned: 1, executed: 1, failed: 0 },
    findings: verdict === 'fail' ? [{ caseId: `${id}#x`, ...found }] : [],
  };
}

it('names what no SDK is asked for, and what none of them has', () => {
  const of = (sdk: string, verdicts: readonly Verdict[]): Score => {
    const requirements = verdicts.map((verdict, index) => ({
      ...requirement(`r${index}`, 'answer', verdict),
      ...(verdict === 'not-applicable' ? { reason: `${sdk} has no "pages: true" in what it speaks` } : {}),
    }));
    const report = { run: { target: { kind: 'client', endpoint: `${sdk} 1.0` } }, requirements };
    return { report: report as unknown as RunReport, command: ['x'], needs: 'y' };
  };
  const asked = [
    of('one', ['not-applicable', 'not-applicable', 'pass']),
    of('two', ['not-applicable', 'pass', 'pass']),
  ];
  const page = scoresPage(asked, '2026-01-01');
  const [, last = ''] = page.split('## Asked of none');
  expect(last.match(/`r\d`/g)).toEqual(['`r0`']);
  expect(last).toContain('r0 is kept. Of these SDKs, each has no "pages: true" in what it speaks.');
  expect(scoresPage([of('one', ['pass'])], '2026-01-01')).not.toContain('Asked of none');
});

it('counts by suite what an SDK keeps of what applies to it, and names what it breaks', () => {
  const requirements = [
    requirement('b', 'answer', 'fail'),
    requirement('a', 'answer', 'pass'),
    requirement('c', 'answer', 'not-applicable'),
    requirement('d', 'request', 'inconclusive'),
  ];
  const report = { run: { target: { kind: 'client', endpoint: 'sdk 1' } }, requirements } as unknown as RunReport;
  const page = scoresPage([{ report, command: ['node', 'a.mjs'], needs: 'npm ci' }], '2026-01-01');
  expect(page).toContain('| `sdk 1` | 1 of 2 | 0 of 1, 1 open |');
  expect(page).toContain('After `npm ci`: `npx slb-conformance client -- node a.mjs`');
  expect(page).toMatch(/- \*\*must\*\* `b`: b is kept\. Found: what \\\| b does\./);
  expect(page).not.toContain('`c`');
});
