import type { Exchange } from '../../cases/answer.ts';
import type { Normaliser } from './normalise.ts';
import type { ReportedExchange } from '../../reports/model/run-report.ts';

/** Headers of an answer that mean something; the rest (dates, connection handling) differ from run to run. */
const shownHeaders = new Set(['content-type', 'location', 'x-acs-request-id']);

/** What turns a raw exchange into one that may be written down. */
export interface Disclosure {
  readonly redact: (exchange: Exchange) => Exchange;
  readonly normaliser: Normaliser;
  readonly origin: string;
}

/** An exchange without secrets, volatile values replaced by placeholders. */
export function reportExchange(exchange: Exchange, { redact, normaliser, origin }: Disclosure): ReportedExchange {
  const { request, response, problem, startMs, endMs } = redact(exchange);
  const { text } = normaliser;
  return {
    request: {
      method: request.method,
      url: text(`${origin}${request.target}`),
      headers: mapValues(request.headers, text),
      body: text(request.body),
    },
    ...(response
      ? {
          response: {
            status: response.status,
            headers: mapValues(response.headers, text, (name) => shownHeaders.has(name)),
            body: text(response.body),
          },
        }
      : {}),
    ...(problem === undefined ? {} : { problem: text(problem) }),
    startMs,
    endMs,
  };
}

function mapValues(
  record: Readonly<Record<string, string>>,
  text: (value: string) => string,
  keep: (name: string) => boolean = () => true,
): Record<string, string> {
  const kept = Object.entries(record).filter(([name]) => keep(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, text(value)]));
}
