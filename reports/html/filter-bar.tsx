import type { VNode } from 'preact';
import { levels } from '../../specs/point.ts';
import type { RunReport } from '../model/run-report.ts';
import { compareText } from '../parts/sort-report.ts';
import { verdictWords } from '../parts/verdict-words.ts';
import { actionsOf } from '../page/actions-of.ts';

/** What chooses among requirements; the script shows it, and keeps what is chosen in the URL. */
export function FilterBar({ requirements }: Pick<RunReport, 'requirements'>): VNode {
  const unique = (values: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(values.flatMap((value) => value ?? []))].toSorted(compareText);
  const verdicts = verdictWords
    .map(({ verdict }) => verdict)
    .filter((verdict) => requirements.some((one) => one.verdict === verdict));
  const profiles = unique(requirements.map(({ profile }) => profile));
  return (
    <form id="filter" class="filter" hidden aria-label="Filter">
      <Choice name="action" values={unique(requirements.flatMap(actionsOf))} />
      <Choice name="kind" values={unique(requirements.map(({ kind }) => kind))} />
      <Choice name="level" values={levels} />
      <Choice name="verdict" values={verdicts} />
      {profiles.length === 0 ? null : <Choice name="profile" values={profiles} />}
      <Choice name="suite" values={unique(requirements.map(({ suite }) => suite))} />
      <Choice
        name="edition"
        values={unique(requirements.flatMap(({ sources }) => sources.map(({ edition }) => edition)))}
      />
      <label class="wide">
        <span>text</span>
        <input type="search" name="text" placeholder="id, statement, document, code…" autocomplete="off" />
      </label>
      <button type="reset">Show all</button>
      <p id="shown" role="status" />
    </form>
  );
}

function Choice({ name, values }: { readonly name: string; readonly values: readonly string[] }): VNode {
  return (
    <label>
      <span>{name}</span>
      <select name={name}>
        <option value="">any</option>
        {values.map((value) => (
          <option value={value}>{value}</option>
        ))}
      </select>
    </label>
  );
}
