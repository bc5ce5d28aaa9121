import type { VNode } from 'preact';
import type { RunReport } from '../../model/run-report.ts';
import { cutText } from '../../page/cut-text.ts';
import { RequirementId } from '../../page/requirement-id.tsx';
import { ScrollTable } from '../../page/scroll-table.tsx';
import { compareText } from '../../parts/sort-report.ts';
import { linkTo } from '../../page/link-to.ts';
import type { PageParts } from '../../page/page-parts.ts';

interface Props {
  readonly requirements: RunReport['requirements'];
  readonly parts: PageParts;
}

/** Where documents disagree: what the target does, and which edition it follows in that. */
export function DisputedValues({ requirements, parts }: Props): VNode | null {
  const disputed = requirements.flatMap(({ id, sources, observed = [] }) =>
    observed.flatMap(({ caseId, observed: seen, follows = [] }) => {
      const speaking = [...new Set(sources.map(({ edition }) => edition))];
      return follows.length === 0 ? [] : [{ id, caseId, seen, follows, speaking }];
    }),
  );
  if (disputed.length === 0) return null;
  const editions = [...new Set(disputed.flatMap(({ speaking }) => speaking))].toSorted(compareText);
  const table = (
    <ScrollTable caption="Disputed values" heads={['Promise', 'Value', 'What the target does', 'Follows', 'Not']}>
      {disputed.map(({ id, caseId, seen, follows, speaking }) => (
        <tr data-rows={parts.rowsOf([id])}>
          <th scope="row">
            <a href={linkTo({ open: id })}>
              <RequirementId id={id} />
            </a>
          </th>
          <td>{caseId.slice(caseId.indexOf('#') + 1)}</td>
          <td>{cutText(seen, 200)}</td>
          <td>{follows.join(', ')}</td>
          <td>{speaking.filter((edition) => !follows.includes(edition)).join(', ')}</td>
        </tr>
      ))}
    </ScrollTable>
  );
  return (
    <section aria-labelledby="disputed">
      <h2 id="disputed">Where documents disagree</h2>
      <p>Which edition the target follows in what is disputed:</p>
      <ul>
        {editions.map((edition) => {
          const spoken = disputed.filter(({ speaking }) => speaking.includes(edition));
          const followed = spoken.filter(({ follows }) => follows.includes(edition)).length;
          return (
            <li>
              <b>{edition}</b> in {followed} of {spoken.length} values that it speaks of
            </li>
          );
        })}
      </ul>
      <details class="group" data-part={parts.keep(table)}>
        <summary>{disputed.length} disputed values, one by one</summary>
      </details>
    </section>
  );
}
