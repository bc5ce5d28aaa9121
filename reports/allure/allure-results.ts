import { createHash } from 'node:crypto';
import { LabelName, LinkType, Severity, Stage, Status, type Label, type TestResult } from 'allure-js-commons';
import type { Level } from '../../specs/point.ts';
import type { Finding, ReportedExchange, ReportedRequirement, RunReport, Verdict } from '../model/run-report.ts';
import { sortReport } from '../parts/sort-report.ts';

/** A file of a folder of results. */
export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

const statuses: Readonly<Record<Verdict, Status>> = {
  pass: Status.PASSED,
  fail: Status.FAILED,
  error: Status.BROKEN,
  waived: Status.SKIPPED,
  inconclusive: Status.SKIPPED,
  'not-applicable': Status.SKIPPED,
  'not-run': Status.SKIPPED,
};

const severities: Readonly<Record<Level, Severity>> = {
  must: Severity.CRITICAL,
  should: Severity.NORMAL,
  observe: Severity.MINOR,
};

/** The folder that Allure makes its report of: a result for each requirement, and the exchanges of what failed. */
export function allureResults(report: RunReport): readonly ResultFile[] {
  return sortReport(report).requirements.flatMap((requirement) => filesOf(requirement, report));
}

function filesOf(requirement: ReportedRequirement, report: RunReport): readonly ResultFile[] {
  const { id, statement, kind, level, verdict, findings, sources } = requirement;
  const { run } = report;
  const texts = findings.flatMap((finding, index) => textsOf(finding, index + 1));
  const began = Date.parse(run.startedAt);
  const times = findings.flatMap(({ exchanges }) => exchanges.flatMap(({ startMs, endMs }) => [startMs, endMs]));
  const attachments = texts.map(({ name, text }) => {
    const source = `${uuidOf(run.id, id, name, text)}-attachment.txt`;
    return { name, type: 'text/plain', source, text };
  });
  const result: TestResult = {
    uuid: uuidOf(run.id, id),
    historyId: hashOf(run.service, id),
    testCaseId: hashOf(id),
    fullName: id,
    name: id,
    description: [statement, ...about(requirement)].join('\n\n'),
    status: statuses[verdict],
    statusDetails: detailsOf(requirement),
    stage: Stage.FINISHED,
    start: began + Math.min(...(times.length > 0 ? times : [0])),
    stop: began + Math.max(...(times.length > 0 ? times : [0])),
    steps: [],
    parameters: [{ name: 'verdict', value: verdict, excluded: true }],
    labels: labelsOf(requirement, run.service, severities[level], kind),
    links: [...new Set(sources.map(({ document }) => document))].map((document) => ({
      type: LinkType.DEFAULT,
      name: document,
      url: `urn:slb-conformance:document:${document}`,
    })),
    attachments: attachments.map(({ name, type, source }) => ({ name, type, source })),
  };
  return [
    { name: `${result.uuid}-result.json`, text: `${JSON.stringify(result)}\n` },
    ...attachments.map(({ source, text }) => ({ name: source, text })),
  ];
}

/** As the tests of vitest are labelled: service, action or topic, kind, and how strictly it is promised. */
function labelsOf({ id, action }: ReportedRequirement, service: string, severity: Severity, kind: string): Label[] {
  return [
    { name: LabelName.EPIC, value: service },
    { name: LabelName.FEATURE, value: action ?? id.split('.')[1] ?? id },
    { name: LabelName.STORY, value: kind },
    { name: LabelName.SEVERITY, value: severity },
    { name: LabelName.FRAMEWORK, value: 'slb-conformance' },
  ];
}

function about({ reason, observed = [], findings }: ReportedRequirement): readonly string[] {
  const [first] = findings;
  return [
    ...(reason === undefined ? [] : [reason]),
    ...observed.map(({ observed: seen, follows = [] }) =>
      follows.length > 0 ? `Observed: ${seen} (as ${follows.join(', ')})` : `Observed: ${seen}`,
    ),
    ...(first ? [`Replay: \`${first.replay}\``] : []),
  ];
}

function detailsOf({ verdict, reason, findings }: ReportedRequirement): TestResult['statusDetails'] {
  const found = findings.map(({ caseId, expected, actual }) => `${caseId}: expected ${expected}, actual ${actual}`);
  if (verdict !== 'pass' && found.length > 0) return { message: found[0] ?? '', trace: found.join('\n') };
  return reason === undefined ? {} : { message: reason };
}

function textsOf({ caseId, exchanges }: Finding, number: number): readonly ResultFile[] {
  return exchanges.flatMap(({ request, response, problem }: ReportedExchange, index) => {
    const name = `${number}.${index + 1} ${caseId}`;
    const answer = response
      ? message(`HTTP ${response.status}`, response.headers, response.body)
      : `no answer: ${problem ?? ''}`;
    return [
      { name: `${name} request`, text: message(`${request.method} ${request.url}`, request.headers, request.body) },
      { name: `${name} response`, text: answer },
    ];
  });
}

function message(first: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [first, ...lines, '', body].join('\n');
}

function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** The same for the same content, in the form of a UUID. */
function uuidOf(...parts: readonly string[]): string {
  return hashOf(...parts).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
