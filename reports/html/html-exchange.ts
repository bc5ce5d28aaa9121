import type { ReportedExchange } from '../model/run-report.ts';
import { cutText, escapeHtml } from './escape-html.ts';
import { prettyBody } from '../parts/pretty-body.ts';
import { requestLines } from '../parts/request-lines.ts';

const longest = { value: 1000, body: 4000 };

/** One request and its answer, folded to a line that names the action and the status. */
export function htmlExchange(exchange: ReportedExchange, open: boolean): string {
  const { request, response, problem } = exchange;
  const lines = requestLines(request);
  const outcome = response ? `HTTP ${response.status}` : 'no answer';
  return `<li><details${open ? ' open' : ''}>
<summary>${escapeHtml(`${request.method} ${cutText(lines.title, 200)}`)} <span class="arrow" aria-label="gives">→</span> <b>${outcome}</b></summary>
<div class="wire"><div><h5>Request</h5>${requestBlock(request, lines)}</div>
<div><h5>Response</h5>${response ? responseBlock(response) : ''}${problem === undefined ? '' : `<p class="problem">${escapeHtml(problem)}</p>`}</div></div>
</details></li>`;
}

function requestBlock(request: ReportedExchange['request'], lines: ReturnType<typeof requestLines>): string {
  const headers = Object.entries(request.headers);
  const width = widthOf([...lines.parameters, ...lines.common, ...headers]);
  const parts = [
    `<b>${escapeHtml(`${request.method} ${cutText(lines.place, longest.value)}`)}</b>`,
    table(lines.parameters, width),
    quiet(table(lines.common, width)),
    quiet(table(headers, width)),
    bodyText(lines.body),
  ];
  return block('Request', parts);
}

function responseBlock({ status, headers, body }: NonNullable<ReportedExchange['response']>): string {
  const shown = Object.entries(headers);
  return block('Response', [`<b>HTTP ${status}</b>`, quiet(table(shown, widthOf(shown))), bodyText(body)]);
}

function block(label: string, parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join('\n');
  return `<pre tabindex="0" role="region" aria-label="${label}">${text}</pre>`;
}

/** Names and values in two aligned columns; a value that starts or ends in white space is quoted. */
function table(pairs: readonly (readonly [string, string])[], width: number): string {
  return pairs
    .map(([name, value]) => {
      const shown = value === '' ? '(empty)' : cutText(value, longest.value);
      const quoted = /^\s|\s$|\n/.test(shown) ? JSON.stringify(shown) : shown;
      return escapeHtml(`  ${name.padEnd(width)}  ${quoted}`);
    })
    .join('\n');
}

function widthOf(pairs: readonly (readonly [string, string])[]): number {
  return Math.min(28, Math.max(0, ...pairs.map(([name]) => name.length)));
}

function quiet(text: string): string {
  return text === '' ? '' : `<span class="quiet">${text}</span>`;
}

function bodyText(body: string): string {
  return body === '' ? '' : `\n${escapeHtml(cutText(prettyBody(body), longest.body))}`;
}
