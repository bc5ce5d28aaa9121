import type { ReportedRequirement, RunReport } from '../reports/model/run-report.ts';
import { markdownText } from '../reports/parts/markdown-text.ts';

/** What client mode found of one SDK, and how that is found again. */
export interface Score {
  readonly report: RunReport;
  readonly command: readonly string[];
  /** What must be installed beforehand. */
  readonly needs: string;
}

const widest = 160;

/** A page with a table of SDKs and suites, and what each SDK fails. No figure is made of it: weights would be an opinion. */
export function scoresPage(scores: readonly Score[], day: string): string {
  const suites = [
    ...new Set(scores.flatMap(({ report }) => report.requirements.flatMap(({ suite }) => suite ?? []))),
  ].toSorted();
  const rows = scores.map(({ report }) => {
    const cells = suites.map((suite) => cell(report.requirements.filter((one) => one.suite === suite)));
    return `| ${[`\`${report.run.target.endpoint}\``, ...cells].join(' | ')} |`;
  });
  return [
    '# SDKs asked by client mode',
    '',
    `Made by \`npm run scores\` on ${day}. Each cell says how many promises that apply to the SDK it keeps; those that are only observed, or`,
    'that need what the SDK does not have, are left out. [Client mode](client-mode.md) says how to ask again.',
    '',
    `| SDK | ${suites.join(' | ')} |`,
    `| --- | ${suites.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    ...scores.flatMap(section),
    ...askedOfNone(scores),
  ].join('\n');
}

/** Promises that no SDK of the page is asked for, and what none of them has. */
function askedOfNone(scores: readonly Score[]): readonly string[] {
  const reasons = new Map<string, Set<string>>();
  for (const { report } of scores) {
    const [name = ''] = report.run.target.endpoint.split(/ (?=\S*$)/);
    for (const { id, verdict, reason = '' } of report.requirements) {
      const known = reasons.get(id) ?? new Set();
      reasons.set(id, known.add(verdict === 'not-applicable' ? reason.replace(name, 'each') : ''));
    }
  }
  const lines = (scores[0]?.report.requirements ?? []).flatMap(({ id, level, statement }) => {
    const why = [...(reasons.get(id) ?? [])];
    if (why.includes('')) return [];
    return [
      `- **${level}** \`${id}\`: ${markdownText(statement, widest)} Of these SDKs, ${markdownText(why.join('; '), widest)}.`,
    ];
  });
  return lines.length === 0 ? [] : ['## Asked of none', '', ...lines, ''];
}

function cell(requirements: readonly ReportedRequirement[]): string {
  const count = (...verdicts: readonly string[]): number =>
    requirements.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const open = count('inconclusive', 'error', 'not-run');
  return `${count('pass')} of ${count('pass', 'fail', 'waived') + open}${open > 0 ? `, ${open} open` : ''}`;
}

function section({ report, command, needs }: Score): readonly string[] {
  const failed = report.requirements
    .filter(({ verdict }) => verdict === 'fail')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lines = failed.map(({ id, level, statement, findings }) => {
    const [first] = findings;
    const found = first === undefined ? '' : ` Found: ${markdownText(first.actual, widest)}.`;
    return `- **${level}** \`${id}\`: ${markdownText(statement, widest)}${found}`;
  });
  return [
    `## ${report.run.target.endpoint}`,
    '',
    `After \`${needs}\`: \`npx slb-conformance client -- ${command.join(' ')}\``,
    '',
    ...(lines.length === 0 ? ['Nothing is broken.'] : lines),
    '',
  ];
}
