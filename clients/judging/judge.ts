import type { ClientEvidence, ClientFinding, ClientJudgement, RecordedRequest, TakenStep } from '../client-evidence.ts';

/** A question about a case: a pure function of what the suite gives it and of what the case showed. */
export interface ClientCheck {
  readonly id: string;
  readonly file: string;
  /** What it asks, in words for `explain`. */
  readonly words: (given: unknown) => string;
  readonly judge: (given: unknown, evidence: ClientEvidence) => ClientJudgement;
}

export const kept: ClientJudgement = { type: 'kept' };

/** Broken if there is a finding. */
export function judged(findings: readonly ClientFinding[]): ClientJudgement {
  return findings.length === 0 ? kept : { type: 'broken', findings };
}

/** Asks each step. */
export function eachStep(
  { steps }: ClientEvidence,
  ask: (taken: TakenStep) => readonly ClientFinding[],
): ClientJudgement {
  return judged(firstOf(steps.map(ask)));
}

/** Asks each request; without any, nothing was sent, which is a finding of its own. */
export function eachRequest(
  { exchanges, steps }: ClientEvidence,
  ask: (request: RecordedRequest) => readonly ClientFinding[],
): ClientJudgement {
  if (exchanges.length === 0) {
    const why = steps.map(({ outcome }) => outcome.type).join(', ');
    return judged([{ expected: 'a request', actual: `none came (the steps: ${why})`, at: 'request' }]);
  }
  return judged(firstOf(exchanges.map(({ request }) => ask(request))));
}

/** Of many that are wrong in the same way the first is enough. */
function firstOf(all: readonly (readonly ClientFinding[])[]): readonly ClientFinding[] {
  return all.find((findings) => findings.length > 0) ?? [];
}

/** How values are compared: an SDK may give a number as text, or the other way round. */
export function sameText(expected: unknown, actual: unknown): boolean {
  return textOf(expected) === textOf(actual);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

/** A value in a finding, where nothing would be told by an empty text. */
export function shownAs(value: unknown): string {
  return value === '' ? 'an empty text' : textOf(value);
}
