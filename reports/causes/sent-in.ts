import type { Finding, ReportedRequirement } from '../model/run-report.ts';
import { requestLines, type RequestLines } from '../parts/request-lines.ts';

/** Where a call itself is refused or accepted, it is what was sent; elsewhere the answer is that of a read. */
const ofCalls = new Set(['refused', 'accepted', 'other-code', 'other-status', 'not-offered', 'unreadable']);

/** The call that the finding is about, which is the last one to its action, with the parameter that it is about. */
export function sentIn(
  { action, subject, kind }: ReportedRequirement,
  { exchanges, deviation, shownBy }: Finding,
): string | undefined {
  const calls = exchanges.map(({ request }) => requestLines(request));
  const shown = shownBy?.action;
  const about = deviation !== undefined && ofCalls.has(deviation) ? (shown ?? action) : (action ?? shown);
  const call = calls.findLast(({ title }) => title === about);
  if (!call) return undefined;
  const withThese = (parameters: RequestLines['parameters']): string =>
    [call.title, ...parameters.map(([name, value]) => `${name}=${value}`)].join(' ');
  // A rule about several parameters is broken by what they are together.
  if (subject === null && deviation === 'accepted') {
    return withThese(call.parameters.filter(([, value]) => value !== call.title));
  }
  if (subject === null) return call.title;
  const deciding = call.parameters.filter(([name]) => name === subject || name.startsWith(`${subject}.`));
  if (deciding.length > 0) return withThese(deciding);
  return kind === 'required' || kind === 'conditional' ? `${call.title} without ${subject}` : call.title;
}
