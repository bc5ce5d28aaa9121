import type { Verdict } from '../../reports/model/run-report.ts';
import type { ClientEvidence, ClientFinding } from '../client-evidence.ts';
import type { PlannedClientCase } from '../client-suite.ts';

/** A finding with the check that made it. */
export interface JudgedFinding extends ClientFinding {
  readonly judgedBy?: string;
}

/** What one case came to. */
export interface ClientCaseResult {
  readonly planned: PlannedClientCase;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly findings: readonly JudgedFinding[];
  readonly observed: readonly string[];
  readonly evidence?: ClientEvidence;
}
