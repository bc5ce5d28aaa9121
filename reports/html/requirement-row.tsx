import type { VNode } from 'preact';
import { sentIn } from '../causes/sent-in.ts';
import type { Finding, Observation, ReportedRequirement, RunReport } from '../model/run-report.ts';
import { groupBy } from '../parts/group-by.ts';
import { CopyBlock } from '../page/copy-block.tsx';
import { cutText } from '../page/cut-text.ts';
import { differingTexts } from '../page/differing-texts.tsx';
import { RequirementId } from '../page/requirement-id.tsx';
import { VerdictMark } from '../page/verdict-mark.tsx';
import { Exchange } from './exchange.tsx';

const mostObservations = 50;

interface Props {
  readonly requirement: ReportedRequirement;
}

/** A requirement in one line; what is known of it comes when it is opened. */
export function RequirementRow({ requirement }: Props): VNode {
  const { id, verdict, level, kind, statement } = requirement;
  return (
    <details class={`row ${verdict}`} id={id}>
      <summary>
        <VerdictMark verdict={verdict} /> <RequirementId id={id} />{' '}
        <span class="quiet">
          {level} · {kind}
        </span>
        <span class="statement">{statement}</span>
      </summary>
    </details>
  );
}

/** All that is known of a requirement: what the documents say, what was found, what was observed. */
export function RequirementBody({
  requirement,
  documents = {},
}: Props & { readonly documents?: RunReport['documents'] }): VNode {
  const { reason, madeBy, actions = [], findings, observed = [] } = requirement;
  const cases = [...groupBy(findings, ({ caseId }) => caseId).values()];
  return (
    <div class="body">
      {reason === undefined ? null : <p>Reason: {reason}</p>}
      <Documents requirement={requirement} documents={documents} />
      {cases.map((found) => (
        <FailedCase requirement={requirement} findings={found} />
      ))}
      <Observations observed={observed} />
      {actions.length === 0 ? null : <p class="quiet">Actions: {actions.join(', ')}</p>}
      {madeBy === undefined ? null : <p class="quiet">Cases made by: {madeBy}</p>}
    </div>
  );
}

/** What each edition says of it, and where. */
function Documents({
  requirement: { sources },
  documents,
}: Props & { readonly documents: Readonly<Record<string, string>> }): VNode | null {
  if (sources.length === 0) return null;
  return (
    <div>
      <h4>What the documents say</h4>
      <ul class="documents">
        {sources.map(({ document, edition, section, says }) => (
          <li>
            <b>{edition}</b> {says === undefined ? null : <>{says} </>}
            <span class="quiet">
              {documents[document] ?? document}, “{section}”
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The findings of one case share its exchanges and the command that shows it again. */
function FailedCase({ requirement, findings }: Props & { readonly findings: readonly Finding[] }): VNode | null {
  const [first] = findings;
  if (!first) return null;
  const sent = sentIn(requirement, first);
  return (
    <section class="case">
      <h4>
        Case <RequirementId id={first.caseId} />
      </h4>
      {sent === undefined ? null : (
        <dl class="finding">
          <dt>Sent</dt>
          <dd>
            <code>{cutText(sent, 1000)}</code>
          </dd>
        </dl>
      )}
      {findings.map((finding) => (
        <Found finding={finding} />
      ))}
      {(first.steps ?? []).map(({ step, result }) => (
        <pre tabindex={0} role="group" aria-label="Step">
          {`> ${cutText(step, 2000)}\n< ${cutText(result, 2000)}`}
        </pre>
      ))}
      {first.exchanges.length === 0 ? null : (
        <ol class="exchanges" aria-label="What was sent and answered">
          {first.exchanges.map((exchange) => (
            <Exchange exchange={exchange} />
          ))}
        </ol>
      )}
      <CopyBlock label="Replay" text={first.replay} />
    </section>
  );
}

function Found({ finding }: { readonly finding: Finding }): VNode {
  const [expected, actual] = differingTexts(finding.expected, finding.actual);
  const { at, level, judgedBy } = finding;
  return (
    <dl class="finding">
      <dt>Expected</dt>
      <dd>{expected}</dd>
      <dt>Actual</dt>
      <dd>{actual}</dd>
      {at === undefined ? null : (
        <>
          <dt>At</dt>
          <dd>
            <code>{at}</code>
          </dd>
        </>
      )}
      {level === undefined ? null : (
        <>
          <dt>Level</dt>
          <dd>{level}</dd>
        </>
      )}
      {judgedBy === undefined ? null : (
        <>
          <dt>Judged by</dt>
          <dd>
            <code>{judgedBy}</code>
          </dd>
        </>
      )}
    </dl>
  );
}

function Observations({ observed }: { readonly observed: readonly Observation[] }): VNode | null {
  if (observed.length === 0) return null;
  const more = observed.length - mostObservations;
  return (
    <div>
      <h4>Observed</h4>
      <ul>
        {observed.slice(0, mostObservations).map(({ caseId, observed: seen, follows = [] }) => (
          <li>
            <code>{caseId.slice(caseId.indexOf('#') + 1)}</code> {cutText(seen, 400)}
            {follows.length === 0 ? null : <i> follows {follows.join(', ')}</i>}
          </li>
        ))}
        {more > 0 ? <li>{more} more in report.json</li> : null}
      </ul>
    </div>
  );
}
