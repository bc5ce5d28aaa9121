import type { VNode } from 'preact';
import { promisesOf, shownCauses, type ShownCause } from '../causes/shown-cause.ts';
import type { ReportedCause, RunReport } from '../model/run-report.ts';
import { citeSources } from '../parts/cite-sources.ts';
import { cutAlike } from '../parts/cut-alike.ts';
import { CopyBlock } from '../page/copy-block.tsx';
import { cutText } from '../page/cut-text.ts';
import { differingTexts } from '../page/differing-texts.tsx';
import { RequirementId } from '../page/requirement-id.tsx';
import { linkTo } from '../page/link-to.ts';
import type { PageParts } from '../page/page-parts.ts';

const widest = 400;

/** So many causes are shown with their example; further ones are named. */
const mostShown = 30;

/** What is wrong with the target, what explains most first; each with an example and the promises that it breaks. */
export function CauseList({ report, parts }: { readonly report: RunReport; readonly parts: PageParts }): VNode | null {
  const all = shownCauses(report);
  if (all.length === 0) return null;
  const lacking = all.filter(({ cause }) => cause.whole === true);
  const causes = all.filter(({ cause }) => cause.whole !== true);
  const rest = causes.slice(mostShown);
  return (
    <section aria-labelledby="causes">
      <h2 id="causes">Causes ({all.length})</h2>
      <Lacking lacking={lacking} parts={parts} />
      <p class="quiet">
        Failures with the same deviation at the same place have one cause; of each sort of mistake what explains most
        comes first. Work through them from the top.
      </p>
      <ol class="causes">
        {causes.slice(0, mostShown).map((shown) => (
          <Cause shown={shown} parts={parts} />
        ))}
      </ol>
      {rest.length === 0 ? null : (
        <details class="group" data-part={parts.keep(<Rest causes={rest} parts={parts} />)}>
          <summary>{rest.length} more causes</summary>
        </details>
      )}
    </section>
  );
}

interface LackingProps {
  readonly lacking: readonly ShownCause[];
  readonly parts: PageParts;
}

/** What no target has by mistake, in a line each: the rest matters more to those who write one. */
function Lacking({ lacking, parts }: LackingProps): VNode | null {
  if (lacking.length === 0) return null;
  return (
    <>
      <h3 id="lacking">Missing as a whole, as it seems ({lacking.length})</h3>
      <ul>
        {lacking.map((shown) => (
          <InLine shown={shown} parts={parts} />
        ))}
      </ul>
      <h3 id="mistakes">What is wrong with the rest</h3>
    </>
  );
}

function Cause({ shown, parts }: { readonly shown: ShownCause; readonly parts: PageParts }): VNode {
  const { cause, requirement, finding, expected: wanted, sent } = shown;
  const [expected, actual] = differingTexts(...cutAlike(wanted, finding.actual, widest));
  return (
    <li class="card fail" data-rows={parts.rowsOf(cause.explains)}>
      <h3>{cutText(cause.title, widest)}</h3>
      <dl class="finding">
        {sent === undefined ? null : <Fact name="Sent" value={<code>{cutText(sent, widest)}</code>} />}
        <Fact name="Expected" value={expected} />
        <Fact name="Actual" value={actual} />
        <Fact name="Documents" value={citeSources(requirement.sources)} />
      </dl>
      <p>
        <a href={linkTo({ open: requirement.id })}>See what was sent and answered</a>
      </p>
      <CopyBlock label="Replay" text={finding.replay} />
      <Explained cause={cause} parts={parts} />
    </li>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: preact.ComponentChildren }): VNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Explained({ cause, parts }: { readonly cause: ReportedCause; readonly parts: PageParts }): VNode {
  const list = (
    <ul>
      {cause.explains.map((id) => (
        <li>
          <a href={linkTo({ open: id })}>
            <RequirementId id={id} />
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <details data-part={parts.keep(list)}>
      <summary>{promisesOf(cause)} broken</summary>
    </details>
  );
}

function Rest({ causes, parts }: { readonly causes: readonly ShownCause[]; readonly parts: PageParts }): VNode {
  return (
    <ol start={mostShown + 1}>
      {causes.map((shown) => (
        <InLine shown={shown} parts={parts} />
      ))}
    </ol>
  );
}

function InLine({ shown, parts }: { readonly shown: ShownCause; readonly parts: PageParts }): VNode {
  const { cause, requirement } = shown;
  return (
    <li data-rows={parts.rowsOf(cause.explains)}>
      <a href={linkTo({ open: requirement.id })}>{cutText(cause.title, widest)}</a>, {promisesOf(cause)}
    </li>
  );
}
