import { createColors } from 'picocolors';
import type { ReportedRequirement, RunReport } from '../../reports/model/run-report.ts';
import { oneLine } from '../../reports/parts/one-line.ts';
import { signOf } from '../../reports/parts/verdict-words.ts';

const mostLines = 40;
const bad = new Set(['fail', 'error']);

/** A line for each requirement whose verdict is not what it was in the run before; what got worse comes first. */
export function changedVerdicts(before: RunReport, after: RunReport, color: boolean): readonly string[] {
  const { red, green, yellow } = createColors(color);
  const known = new Map(before.requirements.map(({ id, verdict }) => [id, verdict]));
  const changed = after.requirements.filter(({ id, verdict }) => known.has(id) && known.get(id) !== verdict);
  const rank = ({ verdict }: ReportedRequirement): number => (bad.has(verdict) ? 0 : verdict === 'pass' ? 1 : 2);
  const lines = changed
    .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .map((requirement) => {
      const { id, verdict } = requirement;
      const paint = [red, green, yellow][rank(requirement)] ?? yellow;
      return `${paint(signOf(verdict))} ${oneLine(id)}: ${verdict}, was ${known.get(id) ?? ''}`;
    });
  const more = lines.length - mostLines;
  if (lines.length === 0) return ['No verdict has changed'];
  return [...lines.slice(0, mostLines), ...(more > 0 ? [`and ${more} more changes`] : [])];
}
