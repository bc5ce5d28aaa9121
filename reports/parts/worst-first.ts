import { levels } from '../../specs/point.ts';
import type { ReportedRequirement, RunReport } from '../model/run-report.ts';
import { compareText } from './sort-report.ts';

/** Requirements with a verdict that ends a run badly: errors of the harness, then failures, the strictest level first. */
export function worstFirst({ requirements }: RunReport): readonly ReportedRequirement[] {
  const rank = ({ verdict, level }: ReportedRequirement): number =>
    (verdict === 'error' ? 0 : 10) + levels.indexOf(level);
  return requirements
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'error')
    .toSorted((a, b) => rank(a) - rank(b) || compareText(a.id, b.id));
}
