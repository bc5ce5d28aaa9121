import {
  attachment,
  ContentType,
  description,
  epic,
  feature,
  link,
  parameter,
  severity,
  Severity,
  story,
} from 'allure-js-commons';
import type { Level } from '../specs/point.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Requirement } from '../specs/requirement.ts';
import type { ReportedCase } from '../reports/model/reported-case.ts';
import type { ReportedExchange } from '../reports/model/run-report.ts';

const severities: Readonly<Record<Level, Severity>> = {
  must: Severity.CRITICAL,
  should: Severity.NORMAL,
  observe: Severity.MINOR,
};

/** Tells Allure about the test that is running: labels, documents, and the requests and answers without secrets. */
export async function labelTest(
  reported: ReportedCase,
  topic: string,
  { sources }: Requirement,
  { documents }: SpecBook,
): Promise<void> {
  const { service, kind, level, exchanges, verdict } = reported;
  await epic(service);
  await feature(topic);
  await story(kind);
  await severity(severities[level]);
  await parameter('verdict', verdict, { excluded: true });
  await description(describe(reported));
  const ids = [...new Set(sources.map(({ document }) => document))];
  for (const id of ids) {
    // The documents are kept by id and title and have no address; a name of their own is a link that leads nowhere wrong.
    await link(`urn:slb-conformance:document:${id}`, documents.find((document) => document.id === id)?.title ?? id);
  }
  for (const [index, exchange] of exchanges.entries()) {
    await attachment(`${index + 1} request`, requestText(exchange), ContentType.TEXT);
    await attachment(`${index + 1} response`, responseText(exchange), ContentType.TEXT);
  }
}

function describe({ statement, reason, observed, replay }: ReportedCase): string {
  const lines = [
    statement,
    ...(reason === undefined ? [] : [reason]),
    ...observed.map(({ observed, follows = [] }) =>
      follows.length > 0 ? `Observed: ${observed} (as ${follows.join(', ')})` : `Observed: ${observed}`,
    ),
    ...(replay === undefined ? [] : [`Replay: \`${replay}\``]),
  ];
  return lines.join('\n\n');
}

function requestText({ request: { method, url, headers, body } }: ReportedExchange): string {
  return message(`${method} ${url}`, headers, body);
}

function responseText({ response, problem }: ReportedExchange): string {
  return response ? message(`HTTP ${response.status}`, response.headers, response.body) : `no answer: ${problem ?? ''}`;
}

function message(first: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [first, ...lines, '', body].join('\n');
}
