import type { ClientCaseResult } from './client-case-result.ts';
import { hangsOnTime } from './hangs-on-time.ts';

/** Whether a case is to be asked again, alone: it is not kept for sure, and time may have decided that. */
export function needsSecondLook({ planned, verdict, evidence }: ClientCaseResult): boolean {
  return (verdict === 'fail' || verdict === 'inconclusive') && evidence !== undefined && hangsOnTime(planned, evidence);
}

/** What a case came to that was asked again alone, since time may have decided it. */
export function secondLook(first: ClientCaseResult, second: ClientCaseResult): ClientCaseResult {
  if (first.verdict !== 'fail') return second;
  if (second.verdict !== 'pass') return first;
  const [{ actual } = { actual: 'a finding' }] = first.findings;
  const reason = `it failed once (${actual}) and not again with longer timeouts, which a busy computer may explain`;
  return { ...first, verdict: 'inconclusive', reason, findings: [] };
}
