import type { RunReport } from '../model/run-report.ts';
import { compareText } from '../parts/sort-report.ts';

/** Why two runs can be compared only in part; the most serious first. */
export function comparisonWarnings(a: RunReport, b: RunReport): readonly string[] {
  const edition = ({ run }: RunReport): string => run.edition ?? 'all editions';
  return [
    ...incomplete('B', b),
    ...incomplete('A', a),
    ...different('service', a.run.service, b.run.service),
    ...different('edition', edition(a), edition(b)),
    ...different('seed', a.run.seed, b.run.seed).map((text) => `${text}; findings are compared without drawn values`),
    ...different('version of the tool', a.tool.version, b.tool.version),
    ...differentOptions(a.run.options, b.run.options),
  ];
}

function incomplete(name: string, { run }: RunReport): readonly string[] {
  const why = run.incompleteReason ?? 'a planned case has no outcome';
  return run.complete ? [] : [`run ${name} is incomplete (${why}): what it did not run is not compared`];
}

type Options = RunReport['run']['options'];

function differentOptions(a: Options, b: Options): readonly string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted(compareText);
  return names
    .filter((name) => name !== 'service' && name !== 'edition')
    .flatMap((name) => different(`option ${name}`, optionText(a[name]), optionText(b[name])));
}

function optionText(value: Options[string] | undefined): string {
  if (value === undefined) return 'not given';
  return typeof value === 'object' ? value.join(',') : String(value);
}

function different(name: string, a: string | number, b: string | number): readonly string[] {
  return a === b ? [] : [`${name} differs: ${a} in A, ${b} in B`];
}
