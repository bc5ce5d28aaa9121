import { totalsOf } from '../../../reports/model/totals-of.ts';
import type { CoverageRow, ReportedRequirement, RunReport } from '../../../reports/model/run-report.ts';
import { hostile, hostileFindings, rangeFindings } from './sample-findings.ts';

const tcp = 'CreateLoadBalancerTCPListener';

const sources: ReportedRequirement['sources'] = [
  { document: 'guide-2018', edition: '2018', section: tcp },
  { document: 'api-description-2024', edition: '2024', section: tcp },
  { document: 'gateway-2018', edition: '2018', section: 'Common errors' },
];

function requirement(parts: Partial<ReportedRequirement> & { readonly id: string }): ReportedRequirement {
  return {
    action: tcp,
    subject: null,
    kind: 'range',
    level: 'must',
    statement: 'A value outside the documented range is rejected.',
    sources,
    verdict: 'pass',
    cases: { planned: 4, executed: 4, failed: 0 },
    findings: [],
    ...parts,
  };
}

const requirements: readonly ReportedRequirement[] = [
  requirement({ id: `clb.${tcp}.offered`, kind: 'offered', statement: `The target offers ${tcp}.` }),
  requirement({
    id: `clb.${tcp}.Bandwidth.range`,
    subject: 'Bandwidth',
    statement: 'Bandwidth is -1 or lies in 1–5120; anything else is rejected and leaves the state unchanged.',
    verdict: 'fail',
    cases: { planned: 5, executed: 5, failed: 2 },
    suite: 'parameters',
    madeBy: 'generators/constraint-cases.ts',
    findings: rangeFindings,
    observed: [
      { caseId: `clb.${tcp}.Bandwidth.range#zero`, observed: 'Bandwidth 0 is rejected', follows: ['2018', '2026'] },
      { caseId: `clb.${tcp}.Bandwidth.range#5000`, observed: 'Bandwidth 5000 is accepted', follows: ['2024'] },
    ],
  }),
  requirement({
    id: 'clb.AddTags.Tags.structure',
    action: 'AddTags',
    subject: 'Tags',
    kind: 'structure',
    level: 'should',
    statement: `Tags is a JSON list. ${hostile}`,
    verdict: 'fail',
    cases: { planned: 1, executed: 1, failed: 1 },
    findings: hostileFindings,
  }),
  requirement({
    id: 'clb.AddTags.Tags.quota',
    action: 'AddTags',
    kind: 'quota',
    verdict: 'error',
    statement: 'A load balancer takes at most ten tags.',
    reason: `the check threw: ${hostile}`,
  }),
  requirement({
    id: 'clb.authentication.authentication.nonce-replay',
    action: null,
    kind: 'authentication',
    statement: 'A nonce is taken once.',
    verdict: 'waived',
    reason: 'known until 2026-12-01, owner gateway team: nonces are kept for one minute only',
    cases: { planned: 1, executed: 1, failed: 1 },
    findings: rangeFindings.slice(2).map((finding) => ({
      ...finding,
      caseId: 'clb.authentication.authentication.nonce-replay#second',
      expected: 'error code SignatureNonceUsed',
      actual: 'accepted with HTTP 200',
    })),
  }),
  requirement({
    id: `clb.listener.state.starting/Set${tcp}Attribute`,
    kind: 'state',
    level: 'should',
    verdict: 'inconclusive',
    reason: 'the target was busy for 30 s',
  }),
  requirement({
    id: `clb.${tcp}.Scheduler.enum`,
    kind: 'enum',
    level: 'observe',
    verdict: 'not-applicable',
    reason: 'only observed',
    observed: [{ caseId: `clb.${tcp}.Scheduler.enum#wlc`, observed: hostile }],
  }),
  requirement({
    id: `clb.${tcp}.error.OperationDenied`,
    kind: 'error',
    verdict: 'not-run',
    reason: 'not testable (account): needs an account with unpaid bills',
    cases: { planned: 0, executed: 0, failed: 0 },
  }),
  requirement({
    id: 'clb.protocol.protocol.post',
    action: null,
    actions: [tcp],
    kind: 'protocol',
    statement: 'POST works like GET.',
  }),
];

const verified: CoverageRow = {
  kind: 'range',
  total: 120,
  verified: 80,
  inconclusive: 0,
  observed: 30,
  notTestable: 4,
  notRun: 6,
};

/** A report with every verdict, several findings, and hostile text wherever a target or a document could put it. */
export const sampleReport: RunReport = {
  schemaVersion: '1.0',
  tool: { name: 'slb-conformance', version: '0.1.0' },
  run: {
    id: '1f2e3d4c',
    startedAt: '2026-03-01T09:30:00.000Z',
    durationMs: 75_400,
    seed: 2014,
    service: 'clb',
    edition: null,
    complete: false,
    incompleteReason: 'the target stopped answering after 61 requests',
    target: { kind: 'endpoint', endpoint: 'http://127.0.0.1:8080' },
    options: { service: 'clb', format: 'json', suite: ['range', 'state'], allowReal: false, cases: 40 },
  },
  totals: { requirements: totalsOf(requirements), cases: 26, requests: 61 },
  requirements,
  judgedBy: { parameters: ['checks/answer/accepted.ts', 'checks/answer/rejected.ts'] },
  notRun: [
    {
      cause: 'fixtures.acl is not declared in the config file',
      requirements: 1,
      config: { fixtures: { acl: 'acl-id-1' } },
    },
  ],
  coverage: {
    requirements: 240,
    byKind: [verified, { ...verified, kind: 'offered', total: 20 }, { ...verified, kind: 'error', notTestable: 55 }],
    notTestable: [
      { id: `clb.${tcp}.error.OperationDenied`, class: 'account', why: 'needs an account with unpaid bills' },
      { id: 'clb.AddTags.error.InternalError', class: 'internal', why: hostile },
    ],
  },
};

/** The same report with every list that has no order of its own turned round. */
export const reversedReport: RunReport = {
  ...sampleReport,
  run: { ...sampleReport.run, options: Object.fromEntries(Object.entries(sampleReport.run.options).toReversed()) },
  requirements: sampleReport.requirements.toReversed().map((entry) => ({
    ...entry,
    ...(entry.observed ? { observed: entry.observed.toReversed() } : {}),
    findings: entry.findings.toSorted((a, b) => (a.caseId < b.caseId ? 1 : a.caseId > b.caseId ? -1 : 0)),
  })),
  coverage: {
    ...sampleReport.coverage,
    byKind: sampleReport.coverage.byKind.toReversed(),
    notTestable: sampleReport.coverage.notTestable.toReversed(),
  },
};

/** A report as large as a whole service: no requirement fails, every fifth, or all of them. */
export function largeReport(count: number, failing: 'none' | 'some' | 'all'): RunReport {
  const made = Array.from({ length: count }, (_, index): ReportedRequirement => {
    const id = `clb.Action${index % 90}.SomeParameter${index}.range`;
    const fails = failing === 'all' || (failing === 'some' && index % 5 === 0);
    const caseOf = (caseId: string): string => `${id}${caseId.slice(caseId.indexOf('#'))}`;
    return requirement({
      id,
      action: `Action${index % 90}`,
      ...(fails ? { verdict: 'fail' } : {}),
      findings: fails ? rangeFindings.map((finding) => ({ ...finding, caseId: caseOf(finding.caseId) })) : [],
    });
  });
  const totals = { ...sampleReport.totals, requirements: totalsOf(made) };
  return { ...sampleReport, requirements: made, totals };
}
