import type { VNode } from 'preact';
import type { ReportedRequirement, RunReport } from '../model/run-report.ts';
import { serviceWide } from '../page/actions-of.ts';
import { groupBy } from '../parts/group-by.ts';
import { counted } from '../parts/headline.ts';
import { compareText } from '../parts/sort-report.ts';
import { signOf, verdictWords } from '../parts/verdict-words.ts';

/** Every selected requirement, folded by action, what is broken first; the script fills in what is opened. */
export function RequirementList({ requirements }: Pick<RunReport, 'requirements'>): VNode {
  const broken = (members: readonly ReportedRequirement[]): number =>
    members.filter(({ verdict }) => verdict === 'fail' || verdict === 'error').length;
  const groups = [...groupBy(requirements, groupOf)].toSorted(
    ([a, inA], [b, inB]) => broken(inB) - broken(inA) || compareText(a, b),
  );
  return (
    <section aria-labelledby="requirements">
      <h2 id="requirements" tabindex={-1}>
        Requirements ({counted(requirements.length)})
      </h2>
      <noscript>
        <p class="banner">Without its script this page shows no more of them; report.json has them all.</p>
      </noscript>
      <p id="none" hidden>
        Nothing is like this. <a href="#text=">Show all</a>
      </p>
      {groups.map(([name, members]) => (
        <Group name={name} members={members} />
      ))}
    </section>
  );
}

/** The heading that a requirement stands under. */
export function groupOf({ action }: ReportedRequirement): string {
  return action ?? serviceWide;
}

function Group({ name, members }: { readonly name: string; readonly members: readonly ReportedRequirement[] }): VNode {
  const counts = verdictWords
    .map(({ verdict }) => ({ verdict, count: members.filter((member) => member.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  return (
    <details class="group" data-group={name}>
      <summary>
        <h3>{name}</h3>{' '}
        <span class="counts">
          {counts.map(({ verdict, count }) => (
            <span class={`v ${verdict}`}>
              <span aria-hidden="true">{signOf(verdict)}</span> {count} {verdict.replaceAll('-', ' ')}
            </span>
          ))}
        </span>{' '}
        <span class="kept quiet" />
      </summary>
    </details>
  );
}
