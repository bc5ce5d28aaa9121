import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../../harness/running/assess-case.ts';
import { buildReport, type ReportInput } from '../../../../harness/reporting/build-report.ts';
import { planned, requirements } from '../../laws/planned.ts';

const error = requirements.find(({ coveredBy }) => coveredBy !== undefined);
const ids = new Set(['clb.tag.quota.per-load-balancer', 'clb.sequence.effect.tags', error?.coveredBy, error?.id]);
const entries = requirements.filter(({ id }) => ids.has(id)).map((one) => planned(one));
const [broken] = entries.flatMap(({ cases }) => cases);
const input: ReportInput = {
  header: { run: { target: {} } } as ReportInput['header'],
  profiles: [],
  planned: entries,
  selected: () => true,
  results: new Map(),
  disclose: () => ({ normaliser: { text: (text: string) => text } }) as ReturnType<ReportInput['disclose']>,
  declares: () => true,
  scrub: (text) => text,
  replay: (id) => id,
  documents: [],
  requests: 0,
};

describe('buildReport', () => {
  it('says which files make the cases of a requirement, or those of the one that covers it', () => {
    const { requirements: reported } = buildReport(input);
    const madeBy = Object.fromEntries(reported.map((one) => [one.id, one.madeBy]));
    expect(madeBy['clb.tag.quota.per-load-balancer']).toBe('scenarios/clb/tags/tag-quota.ts');
    expect(madeBy[error?.coveredBy ?? '']).toMatch(/^(?:generators|scenarios)\//);
    expect(madeBy[error?.id ?? '']).toBe(madeBy[error?.coveredBy ?? '']);
  });

  it('says by suite which files judge', () => {
    const { requirements: reported, judgedBy } = buildReport(input);
    expect(reported.map(({ suite }) => suite).filter((suite) => !((suite ?? '') in (judgedBy ?? {})))).toEqual([]);
    expect(judgedBy?.['model']).toEqual(['harness/running/linearize.ts', 'scenarios/clb/model/load-balancer-model.ts']);
    expect(judgedBy?.['resources']).toContain('checks/effect/lists-as-expected.ts');
  });

  it('says of a finding which check found it', () => {
    const judgedBy = 'checks/answer/accepted.ts';
    const problems = [{ expected: 'the call is accepted', actual: 'HTTP 500', judgedBy }];
    const result = { case: broken, verdict: 'fail', problems, observed: [] } as unknown as CaseResult;
    const { requirements: reported } = buildReport({ ...input, results: new Map([[broken?.id ?? '', result]]) });
    expect(reported.flatMap(({ findings }) => findings)).toMatchObject([{ caseId: broken?.id, judgedBy }]);
  });
});
