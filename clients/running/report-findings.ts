import type { Finding, ReportedExchange } from '../../reports/model/run-report.ts';
import type { ClientEvidence, RecordedExchange } from '../client-evidence.ts';
import { wireOf } from '../client-evidence.ts';
import { sentRequest } from '../judging/sent-request.ts';
import type { ClientCaseResult } from './client-case-result.ts';

type Scrub = (text: string) => string;

/** Of a case with very many, the first are shown. */
const most = 5;
const longest = 4000;

/** What a case found, each finding with the steps, the requests and the answers that show it. */
export function reportFindings(result: ClientCaseResult, replay: (caseId: string) => string): readonly Finding[] {
  const { findings, evidence, planned } = result;
  if (result.verdict !== 'fail') return [];
  const scrub = scrubberOf(evidence);
  const exchanges = [...(evidence?.exchanges ?? []), ...(evidence?.elsewhere ?? [])]
    .slice(0, most)
    .map((exchange) => reportRecorded(exchange, evidence, scrub));
  const steps = (evidence?.steps ?? []).slice(0, most).map(({ step, outcome }) => ({
    step: cut(scrub(JSON.stringify({ ...step, credentials: { ...step.credentials, secret: '***' } }))),
    result: cut(scrub(JSON.stringify(outcome.type === 'answered' ? outcome.said : outcome))),
  }));
  return findings.map(({ expected, actual, at, judgedBy }) => ({
    caseId: planned.id,
    expected: scrub(expected),
    actual: scrub(actual),
    ...(at === undefined ? {} : { at }),
    ...(judgedBy === undefined ? {} : { judgedBy }),
    ...(planned.level === 'should' && planned.requirement.level === 'must' ? { level: 'should' as const } : {}),
    exchanges,
    steps,
    replay: replay(planned.id),
  }));
}

function reportRecorded(
  { request, answer }: RecordedExchange,
  evidence: ClientEvidence | undefined,
  scrub: Scrub,
): ReportedExchange {
  const { method, target, headers, body } = wireOf(request);
  const origin = evidence?.steps[0]?.step.endpoint ?? '';
  const shown = answer && { status: answer.status, headers: answer.headers, body: cut(scrub(answer.body)) };
  const problem = request.malformed ?? answer?.problem ?? (answer ? undefined : 'no answer was sent');
  return {
    request: {
      method,
      url: cut(scrub(`${origin}${target}`)),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, cut(scrub(value))])),
      body: cut(scrub(body)),
    },
    ...(shown ? { response: shown } : {}),
    ...(problem === undefined ? {} : { problem }),
    startMs: Math.round(request.startMs),
    endMs: Math.round(request.endMs),
  };
}

/** Replaces what differs from run to run by placeholders, numbered in order of appearance in the case. */
export function scrubberOf(evidence: ClientEvidence | undefined): Scrub {
  if (!evidence) return (text) => text;
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const name = (kind: string, value: string | undefined): void => {
    if (value === undefined || value.length < 6 || known.has(value)) return;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const placeholder = `{${kind}-${count}}`;
    for (const form of [value, encodeURIComponent(value), encodeURIComponent(encodeURIComponent(value))])
      known.set(form, placeholder);
  };
  for (const { request } of evidence.exchanges) {
    const sent = sentRequest(request);
    name('nonce', sent.nonce);
    name('signature', sent.signature);
  }
  for (const { step } of evidence.steps) {
    const { host } = new URL(step.endpoint);
    known.set(host, 'recorder');
    known.set(encodeURIComponent(host), 'recorder');
  }
  const values = [...known].toSorted(([a], [b]) => b.length - a.length);
  return (text) => {
    const named = values.reduce((current, [value, placeholder]) => current.replaceAll(value, placeholder), text);
    return named.replaceAll(
      /\d{4}-\d{2}-\d{2}T\d{2}(?::|%3A|%253A)\d{2}(?:(?::|%3A|%253A)\d{2})?(?:\.\d+)?Z/g,
      '{time}',
    );
  };
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}
