import { markdownCode } from '../parts/markdown-code.ts';
import { markdownText } from '../parts/markdown-text.ts';
import { signOf } from '../parts/verdict-words.ts';
import { cellText } from './cell-text.ts';
import type { Matrix } from './matrix-of.ts';

const mostDifferences = 100;
const widest = 200;

/** Implementations side by side, for a page or a pull request. */
export function matrixMarkdown({ service, columns, rows, differences }: Matrix): string {
  const names = columns.map(({ name }) => markdownText(name, widest));
  const totals = columns.map(({ headline, totals: { pass, fail, inconclusive, notRun }, causes, edition }, index) => [
    names[index] ?? '',
    `${headline.sign} ${headline.text}`,
    ...[pass, fail, causes, inconclusive, notRun].map(String),
    edition ?? 'all',
  ]);
  const head = ['', 'verdict', 'passed', 'failed', 'causes', 'inconclusive', 'not run', 'edition'];
  const shown = differences.slice(0, mostDifferences);
  const more = differences.length - shown.length;
  return `${[
    `# ${markdownText(service, widest)}, side by side`,
    table(head, totals),
    '## By action',
    `Broken promises of those that were judged; – where none was.`,
    table(
      ['action', ...names],
      rows.map(({ action, cells }) => [
        action === null ? 'service-wide' : markdownCode(action, widest),
        ...cells.map(cellText),
      ]),
    ),
    `## Where they differ (${differences.length})`,
    ...(shown.length === 0
      ? ['Each promise is kept by all or by none of them.']
      : [
          table(
            ['promise', ...names],
            shown.map(({ id, verdicts }) => [
              markdownCode(id, widest),
              ...verdicts.map((verdict) => (verdict === null ? '' : `${signOf(verdict)} ${verdict}`)),
            ]),
          ),
        ]),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
