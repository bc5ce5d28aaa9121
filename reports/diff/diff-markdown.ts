import { changeWords, regressionsText, runText, verdictsText } from './change-words.ts';
import type { ChangedRequirement, ComparedCause, ComparedSide, RunComparison } from './compare-runs.ts';
import { markdownCode } from '../parts/markdown-code.ts';
import { markdownText } from '../parts/markdown-text.ts';
import { signOf } from '../parts/verdict-words.ts';

const mostEntries = 20;
const widest = 300;

/** What changed between two runs, for a pull request: at most twenty requirements of each sort of change. */
export function diffMarkdown(comparison: RunComparison): string {
  const { a, b, warnings, regressions, causes, requirements, unchanged } = comparison;
  const sections = changeWords.map(({ change, heading }) => ({
    heading,
    entries: requirements.filter((entry) => entry.change === change),
  }));
  const blocks = [
    `## ${signOf(regressions > 0 ? 'fail' : 'pass')} ${regressionsText(comparison)}`,
    `- A: ${markdownText(runText(a))}\n- B: ${markdownText(runText(b))}`,
    ...warnings.map((warning) => `**Warning:** ${markdownText(warning, widest)}`),
    [
      `| ${[...sections.map(({ heading }) => heading), 'Unchanged'].join(' | ')} |`,
      `| ${[...sections, ''].map(() => '---:').join(' | ')} |`,
      `| ${[...sections.map(({ entries }) => entries.length), unchanged].join(' | ')} |`,
    ].join('\n'),
    ...causeBlocks('New causes', causes.appeared),
    ...causeBlocks('Causes that are gone', causes.gone),
    ...sections.flatMap(({ heading, entries }) => sectionBlocks(heading, entries)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function causeBlocks(heading: string, causes: readonly ComparedCause[]): readonly string[] {
  if (causes.length === 0) return [];
  const more = causes.length - mostEntries;
  const lines = causes
    .slice(0, mostEntries)
    .map(({ title, promises }) => `- ${promises} broken: ${markdownText(title, widest)}`);
  return [`### ${heading}`, lines.join('\n'), ...(more > 0 ? [`and ${more} more`] : [])];
}

function sectionBlocks(heading: string, entries: readonly ChangedRequirement[]): readonly string[] {
  if (entries.length === 0) return [];
  const more = entries.length - mostEntries;
  const lines = entries.slice(0, mostEntries).flatMap(entryLines);
  return [`### ${heading}`, lines.join('\n'), ...(more > 0 ? [`and ${more} more`] : [])];
}

function entryLines({ id, level, regression, a, b }: ChangedRequirement): readonly string[] {
  const marked = regression ? '**regression**, ' : '';
  return [
    `- ${markdownCode(id)} (${marked}${level}): ${verdictsText(a, b)}`,
    ...sideLines('A', a),
    ...sideLines('B', b),
  ];
}

function sideLines(name: string, side: ComparedSide | null): readonly string[] {
  if (side?.finding) {
    const { expected, actual } = side.finding;
    return [`  - ${name} expected ${markdownCode(expected, widest)}, actual ${markdownCode(actual, widest)}`];
  }
  return side?.reason === undefined ? [] : [`  - ${name}: ${markdownCode(side.reason, widest)}`];
}
