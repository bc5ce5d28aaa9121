import type { Finding, ReportedRequirement, RunReport } from './model/run-report.ts';
import { causesIn } from './causes/with-causes.ts';
import { citeSources } from './parts/cite-sources.ts';
import { groupBy } from './parts/group-by.ts';
import { compareText, sortReport } from './parts/sort-report.ts';

type Result = 'failure' | 'error' | 'skipped' | 'passed';

const results: Readonly<Record<ReportedRequirement['verdict'], Result>> = {
  pass: 'passed',
  fail: 'failure',
  error: 'error',
  waived: 'skipped',
  inconclusive: 'skipped',
  'not-applicable': 'skipped',
  'not-run': 'skipped',
};

/**
 * The report as JUnit XML: a suite per action, a test case per requirement, without times, so that equal runs give equal
 * files. Written by hand because junit-report-builder cannot say why a test case is skipped.
 */
export function junit(report: RunReport): string {
  const sorted = sortReport(report);
  const titles = new Map(causesIn(sorted).flatMap(({ title, explains }) => explains.map((id) => [id, title] as const)));
  const suites = groupBy(sorted.requirements, ({ action }) => action ?? '(service-wide)');
  const lines = [...suites]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([name, requirements]) => suiteLines(name, requirements, sorted.run, titles));
  const name = `${report.tool.name} ${report.run.service}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...countsOf(sorted.requirements) })}>`,
    ...lines,
    '</testsuites>\n',
  ].join('\n');
}

function suiteLines(
  name: string,
  requirements: readonly ReportedRequirement[],
  run: RunReport['run'],
  causes: ReadonlyMap<string, string>,
): string[] {
  const properties = Object.entries({
    service: run.service,
    target: run.target.endpoint,
    edition: run.edition ?? 'all editions',
    seed: String(run.seed),
    complete: String(run.complete),
    ...(run.incompleteReason === undefined ? {} : { incompleteReason: run.incompleteReason }),
  });
  return [
    `  <testsuite${attributes({ name, ...countsOf(requirements) })}>`,
    '    <properties>',
    ...properties.map(([key, value]) => `      <property${attributes({ name: key, value })}/>`),
    '    </properties>',
    ...requirements.flatMap((requirement) =>
      testCaseLines(requirement, `${run.service}.${name}`, causes.get(requirement.id)),
    ),
    '  </testsuite>',
  ];
}

function testCaseLines(requirement: ReportedRequirement, classname: string, cause: string | undefined): string[] {
  const start = `    <testcase${attributes({ name: requirement.id, classname })}`;
  const result = results[requirement.verdict];
  if (result === 'passed') return [`${start}/>`];
  return [
    `${start}>`,
    ...(cause === undefined
      ? []
      : [
          '      <properties>',
          `        <property${attributes({ name: 'cause', value: cause })}/>`,
          '      </properties>',
        ]),
    `      ${result === 'skipped' ? skipped(requirement) : failed(result, requirement)}`,
    '    </testcase>',
  ];
}

function skipped({ verdict, reason }: ReportedRequirement): string {
  return `<skipped${attributes({ message: reason === undefined ? verdict : `${verdict}: ${reason}` })}/>`;
}

function failed(element: 'failure' | 'error', requirement: ReportedRequirement): string {
  const { statement, sources, level, reason, findings } = requirement;
  const promise = `${statement}\n${citeSources(sources)}`;
  const body = [promise, ...(reason === undefined ? [] : [reason]), ...findings.map(bodyOf)].join('\n\n');
  return `<${element}${attributes({ message: messageOf(requirement), type: level })}>${escapeXml(body)}</${element}>`;
}

function messageOf({ findings, reason, statement }: ReportedRequirement): string {
  const first = findings[0];
  return first ? `expected ${first.expected}; actual ${first.actual}` : (reason ?? statement);
}

function bodyOf({ caseId, expected, actual, at, replay }: Finding): string {
  return [
    `case: ${caseId}`,
    ...(at === undefined ? [] : [`at: ${at}`]),
    `expected: ${expected}`,
    `actual: ${actual}`,
    `replay: ${replay}`,
  ].join('\n');
}

function countsOf(requirements: readonly ReportedRequirement[]): Readonly<Record<string, string>> {
  const count = (result: Result): string =>
    String(requirements.filter(({ verdict }) => results[verdict] === result).length);
  return {
    tests: String(requirements.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join('');
}

/** XML 1.0 has no way to write most control characters, lone surrogates, U+FFFE and U+FFFF: they are replaced. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll('\r', '&#13;');
}
