import type { Log, ReportingDescriptor, Result } from 'sarif';
import { causesIn } from './causes/with-causes.ts';
import type { ReportedRequirement, RunReport } from './model/run-report.ts';
import { citeSources } from './parts/cite-sources.ts';
import { sortReport } from './parts/sort-report.ts';

/**
 * The failures as SARIF 2.1.0, for those who gather findings of many tools: a rule for each promise, a result for each
 * finding. A target has no lines, so a finding stands at its action and the field of the answer. What is waived is a
 * suppressed result.
 */
export function sarif(unsorted: RunReport): string {
  const report = sortReport(unsorted);
  const shown = report.requirements.filter(({ findings }) => findings.length > 0);
  const causes = new Map(causesIn(report).flatMap(({ id, explains }) => explains.map((one) => [one, id] as const)));
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { ...report.tool, rules: shown.map(ruleOf) } },
        invocations: [{ executionSuccessful: report.run.complete, startTimeUtc: report.run.startedAt }],
        properties: { seed: report.run.seed, service: report.run.service, edition: report.run.edition },
        results: shown.flatMap((requirement, index) => resultsOf(requirement, index, causes.get(requirement.id))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ id, statement, sources, level }: ReportedRequirement): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: statement },
    help: { text: citeSources(sources) },
    defaultConfiguration: { level: level === 'must' ? 'error' : 'warning' },
  };
}

function resultsOf(
  { id, action, subject, level, verdict, findings, reason }: ReportedRequirement,
  ruleIndex: number,
  cause: string | undefined,
): Result[] {
  return findings.map((finding) => ({
    ruleId: id,
    ruleIndex,
    level: (finding.level ?? level) === 'must' ? 'error' : 'warning',
    message: { text: `Expected: ${finding.expected}. Actual: ${finding.actual}.` },
    locations: [
      {
        logicalLocations: [
          {
            fullyQualifiedName: [finding.shownBy?.action ?? action ?? id, finding.at].filter(Boolean).join('.'),
            kind: 'member',
          },
        ],
      },
    ],
    partialFingerprints: { 'caseId/v1': `${finding.caseId} ${finding.at ?? ''}` },
    ...(verdict === 'waived'
      ? { suppressions: [{ kind: 'external' as const, ...(reason === undefined ? {} : { justification: reason }) }] }
      : {}),
    properties: {
      caseId: finding.caseId,
      replay: finding.replay,
      ...(subject === null ? {} : { subject }),
      ...(cause === undefined ? {} : { cause }),
    },
  }));
}
