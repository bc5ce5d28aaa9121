import { oneLine } from './one-line.ts';

/**
 * Text as a code span, in which nothing is markup, a link or a mention: the form for what a target may have written. Not
 * for cells of tables, where a bar ends even a code span.
 */
export function markdownCode(text: string, length?: number): string {
  const line = oneLine(text, length).trim();
  if (line === '') return '(empty)';
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  return runs.length === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
