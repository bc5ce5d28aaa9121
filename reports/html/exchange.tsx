import type { ComponentChildren, VNode } from 'preact';
import type { ReportedExchange } from '../model/run-report.ts';
import { cutText } from '../page/cut-text.ts';
import { prettyBody } from './pretty-body.ts';
import { requestLines } from '../parts/request-lines.ts';

const longest = { value: 1000, body: 4000 };

type Pairs = readonly (readonly [string, string])[];

/** One request and its answer, folded to a line that names the action and the status. */
export function Exchange({ exchange }: { readonly exchange: ReportedExchange }): VNode {
  const { request, response, problem } = exchange;
  const lines = requestLines(request);
  const outcome = response ? `HTTP ${response.status}` : 'no answer';
  return (
    <li>
      <details>
        <summary>
          {request.method} {cutText(lines.title, 200)} <span aria-hidden="true">→</span> <b>{outcome}</b>
        </summary>
        <div class="wire">
          <div>
            <h5>Request</h5>
            <Request request={request} lines={lines} />
          </div>
          <div>
            <h5>Response</h5>
            {response ? <Response response={response} /> : null}
            {problem === undefined ? null : <p class="problem">{problem}</p>}
          </div>
        </div>
      </details>
    </li>
  );
}

function Request({
  request,
  lines,
}: {
  readonly request: ReportedExchange['request'];
  readonly lines: ReturnType<typeof requestLines>;
}): VNode {
  const headers = Object.entries(request.headers);
  const width = widthOf([...lines.parameters, ...lines.common, ...headers]);
  return (
    <Block label="Request">
      <b>
        {request.method} {cutText(lines.place, longest.value)}
      </b>
      {table(lines.parameters, width)}
      <span class="quiet">
        {table(lines.common, width)}
        {table(headers, width)}
      </span>
      {bodyText(lines.body)}
    </Block>
  );
}

function Response({ response }: { readonly response: NonNullable<ReportedExchange['response']> }): VNode {
  const shown = Object.entries(response.headers);
  return (
    <Block label="Response">
      <b>HTTP {response.status}</b>
      <span class="quiet">{table(shown, widthOf(shown))}</span>
      {bodyText(response.body)}
    </Block>
  );
}

function Block({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <pre tabindex={0} role="group" aria-label={label}>
      {children}
    </pre>
  );
}

/** Names and values in two aligned columns; a value that starts or ends in white space is quoted. */
function table(pairs: Pairs, width: number): string {
  return pairs
    .map(([name, value]) => {
      const shown = value === '' ? '(empty)' : cutText(value, longest.value);
      const quoted = /^\s|\s$|\n/.test(shown) ? JSON.stringify(shown) : shown;
      return `\n  ${name.padEnd(width)}  ${quoted}`;
    })
    .join('');
}

function widthOf(pairs: Pairs): number {
  return Math.min(28, Math.max(0, ...pairs.map(([name]) => name.length)));
}

function bodyText(body: string): string {
  return body === '' ? '' : `\n\n${cutText(prettyBody(body), longest.body)}`;
}
