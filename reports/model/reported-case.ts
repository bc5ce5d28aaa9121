import type { Level } from '../../specs/point.ts';
import type { RequirementKind } from '../../specs/requirement-kind.ts';
import type { Observation, ReportedExchange, Verdict } from './run-report.ts';

/** One case as front ends show it: its verdict and the evidence, without secrets. */
export interface ReportedCase {
  /** Null for a requirement that has no case. */
  readonly caseId: string | null;
  readonly requirement: string;
  readonly service: string;
  readonly action: string | null;
  readonly subject: string | null;
  readonly kind: RequirementKind;
  readonly level: Level;
  readonly statement: string;
  readonly verdict: Verdict;
  /** Why the verdict is neither pass nor fail. */
  readonly reason?: string;
  readonly findings: readonly { readonly expected: string; readonly actual: string; readonly at?: string }[];
  readonly observed: readonly Omit<Observation, 'caseId'>[];
  readonly exchanges: readonly ReportedExchange[];
  /** The command that runs the case again. */
  readonly replay?: string;
}
