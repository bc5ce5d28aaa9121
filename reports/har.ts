import type { Entry, Har, Creator } from 'har-format';
import type { ReportedExchange, RunReport } from './model/run-report.ts';
import { groupBy } from './parts/group-by.ts';
import { sortReport } from './parts/sort-report.ts';

/**
 * What went over the wire in the cases that failed, as HTTP Archive 1.2, for whatever shows such files. Secrets are blanked
 * out and volatile values are placeholders, as in every report. The case of a request is its comment.
 */
export function har(unsorted: RunReport): string {
  const report = sortReport(unsorted);
  const findings = report.requirements.flatMap((requirement) => requirement.findings);
  const entries = [...groupBy(findings, ({ caseId }) => caseId)].flatMap(([caseId, [first]]) =>
    (first?.exchanges ?? []).map((exchange) => entryOf(exchange, caseId, report)),
  );
  const tool: Creator = report.tool;
  const archive: Har = { log: { version: '1.2', creator: tool, entries } };
  return `${JSON.stringify(archive, null, 2)}\n`;
}

function entryOf(
  { request, response, problem, startMs, endMs }: ReportedExchange,
  caseId: string,
  { run }: RunReport,
): Entry {
  const url = request.url.startsWith('http') ? request.url : `http://${request.url}`;
  const time = endMs - startMs;
  return {
    startedDateTime: new Date(Date.parse(run.startedAt) + startMs).toISOString(),
    time,
    comment: caseId,
    request: {
      method: request.method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(request.headers),
      queryString: queryOf(url),
      ...(request.body === ''
        ? {}
        : { postData: { mimeType: request.headers['content-type'] ?? '', text: request.body } }),
      headersSize: -1,
      bodySize: Buffer.byteLength(request.body),
    },
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(response?.headers ?? {}),
      content: {
        size: Buffer.byteLength(response?.body ?? ''),
        mimeType: response?.headers['content-type'] ?? '',
        text: response?.body ?? '',
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: response === undefined ? -1 : Buffer.byteLength(response.body),
      ...(problem === undefined ? {} : { comment: problem }),
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
  };
}

function headersOf(headers: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

/** Placeholders and whatever else stands in a query is taken as it was sent. */
function queryOf(url: string): { name: string; value: string }[] {
  const [, query = ''] = url.split('?', 2);
  return [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }));
}
