import type { ReportedExchange } from '../model/run-report.ts';
import { requestLines } from '../parts/request-lines.ts';

/** The last exchange in which an action was called. */
export function lastTo(
  exchanges: readonly ReportedExchange[],
  action: string | undefined,
): ReportedExchange | undefined {
  if (action === undefined) return undefined;
  // Most are told apart without being decoded.
  const mentions = ({ url, body, headers }: ReportedExchange['request']): boolean =>
    url.includes(action) || body.includes(action) || headers['x-acs-action'] === action;
  return exchanges.findLast(({ request }) => mentions(request) && requestLines(request).title === action);
}
