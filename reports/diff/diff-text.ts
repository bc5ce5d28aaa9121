import { createColors } from 'picocolors';
import { changeWords, regressionsText, runText, verdictsText } from './change-words.ts';
import type { ChangedRequirement, ComparedCause, ComparedSide, RunComparison } from './compare-runs.ts';
import { oneLine } from '../parts/one-line.ts';

type Colors = ReturnType<typeof createColors>;

const widest = 200;
const mostCauses = 20;

/** What changed between two runs, for a terminal. The count of regressions stands last, where a terminal stops. */
export function diffText(comparison: RunComparison, { color }: { readonly color: boolean }): string {
  const colors = createColors(color);
  const { a, b, warnings, regressions, causes } = comparison;
  const verdict = regressionsText(comparison);
  const parts = [
    [`A  ${oneLine(runText(a))}`, `B  ${oneLine(runText(b))}`],
    warnings.map((warning) => `${colors.bold(colors.red('WARNING'))}  ${oneLine(warning, widest)}`),
    causeLines('New causes', causes.appeared, colors),
    causeLines('Causes that are gone', causes.gone, colors),
    ...changeWords.map(({ change, heading }) => {
      const entries = comparison.requirements.filter((entry) => entry.change === change);
      const title = colors.bold(`${heading} (${entries.length})`);
      return entries.length === 0 ? [] : [title, ...entries.flatMap((entry) => entryLines(entry, colors))];
    }),
    [`${regressions > 0 ? colors.red(verdict) : colors.green(verdict)}; ${countsText(comparison)}`],
  ];
  const blocks = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function causeLines(title: string, causes: readonly ComparedCause[], { bold }: Colors): readonly string[] {
  if (causes.length === 0) return [];
  const more = causes.length - mostCauses;
  return [
    bold(`${title} (${causes.length})`),
    ...causes.slice(0, mostCauses).map(({ title: words, promises }) => `  ${promises}  ${oneLine(words, widest)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function entryLines({ id, level, regression, a, b }: ChangedRequirement, { red, bold }: Colors): readonly string[] {
  const sign = regression ? red('✗') : ' ';
  return [`${sign} ${bold(oneLine(id))}  ${level}  ${verdictsText(a, b)}`, ...sideLines('A', a), ...sideLines('B', b)];
}

function sideLines(name: string, side: ComparedSide | null): readonly string[] {
  if (side?.finding) {
    const { expected, actual } = side.finding;
    return [`    ${name} expected  ${oneLine(expected, widest)}`, `    ${name} actual    ${oneLine(actual, widest)}`];
  }
  return side?.reason === undefined ? [] : [`    ${name} reason    ${oneLine(side.reason, widest)}`];
}

function countsText({ requirements, unchanged }: RunComparison): string {
  const counts = changeWords.flatMap(({ change, heading }) => {
    const count = requirements.filter((entry) => entry.change === change).length;
    return count === 0 ? [] : [`${count} ${heading.toLowerCase()}`];
  });
  return [...counts, `${unchanged} unchanged`].join(', ');
}
