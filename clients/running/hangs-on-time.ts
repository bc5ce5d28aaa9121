import type { ClientEvidence, TakenStep } from '../client-evidence.ts';
import type { PlannedClientCase } from '../client-suite.ts';

/** Timers and computers are never exact, and busy ones stretch what they do. */
const stretch = { late: 0.9, pause: 1.5 };

/** Whether time may have decided a case: its script has times, or something came so late that somebody gave up. */
export function hangsOnTime({ subject }: PlannedClientCase, { steps }: ClientEvidence): boolean {
  return (
    subject.steps.some(({ readMs, connectMs, afterMs }) => (readMs ?? connectMs ?? afterMs) !== undefined) ||
    subject.answers.some(({ drip, waitMs, closesAfterMs }) => (drip ?? waitMs ?? closesAfterMs) !== undefined) ||
    steps.some(isLate)
  );
}

function isLate({ step: { timeouts }, outcome, startMs, endMs }: TakenStep): boolean {
  const leastMs = Math.min(timeouts.connectMs, timeouts.readMs);
  return outcome.type === 'hung' || endMs - startMs >= leastMs * stretch.late;
}

/** Why nothing can be told of a case with a pause: the pause took much longer than asked. */
export function whyStretched({ subject }: PlannedClientCase, evidence: ClientEvidence): string | undefined {
  const { steps, exchanges } = evidence;
  const times = exchanges.length === steps.length ? exchanges.map(({ request }) => request) : steps;
  for (const [index, { afterMs }] of subject.steps.entries()) {
    const [before, after] = [times[index - 1], times[index]];
    if (afterMs === undefined || !before || !after) continue;
    const tookMs = after.startMs - before.endMs;
    if (tookMs > afterMs * stretch.pause) {
      return `a pause took ${Math.round(tookMs)} ms where ${afterMs} were asked for: the computer was busy`;
    }
  }
  return undefined;
}
