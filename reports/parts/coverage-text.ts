import type { CoverageCount, RunReport } from '../model/run-report.ts';

const columns: readonly (readonly [keyof CoverageCount, string])[] = [
  ['total', 'total'],
  ['verified', 'judged'],
  ['inconclusive', 'inconclusive'],
  ['observed', 'observed'],
  ['notTestable', 'not testable'],
  ['notRun', 'not run'],
];

/** Why a run of a selection has no table of them. */
export const subjectsLeftOut =
  'Of parameters, boundaries, values, states and codes only a run of everything counts how many it judged';

/** What a run covered of the specs: a table of the subjects that the documents speak of, and one of requirements by kind. */
export function coverageText({ coverage, requirements, run }: RunReport): string {
  const subjects = (coverage.bySubject ?? []).map(({ subject, ...count }) => [subject, count] as const);
  const kinds = coverage.byKind.map(({ kind, ...count }) => [kind, count] as const);
  const classes = new Map<string, number>();
  for (const { class: group } of coverage.notTestable) classes.set(group, (classes.get(group) ?? 0) + 1);
  const reasons = [...classes.keys()].toSorted().map((group) => `${classes.get(group) ?? 0} ${group}`);
  const excused = new Set(coverage.notTestable.map(({ id }) => id));
  const bare = requirements.filter(({ id, cases }) => cases.planned === 0 && !excused.has(id)).map(({ id }) => id);
  return [
    `Coverage of the specs of ${run.service}, ${coverage.requirements} requirements`,
    '',
    ...(coverage.bySubject ? table('Subject', subjects) : [`${subjectsLeftOut}.`]),
    '',
    ...table('Kind of requirement', kinds),
    '',
    `Not testable: ${coverage.notTestable.length} (${reasons.join(', ')}); the report names each with its reason.`,
    `Without a case or a reason: ${[bare.length, ...bare].join(' ')}`,
  ].join('\n');
}

function table(title: string, rows: readonly (readonly [string, CoverageCount])[]): readonly string[] {
  const width = Math.max(title.length, ...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(12))].join('  ');
  return [
    line(
      title,
      columns.map(([, label]) => label),
    ),
    ...rows.map(([name, count]) =>
      line(
        name,
        columns.map(([key]) => String(count[key])),
      ),
    ),
  ];
}
