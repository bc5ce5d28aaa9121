import type { Answer } from '../cases/answer.ts';
import { describeAnswer } from '../cases/answer.ts';
import type { CaseResult } from '../harness/running/assess-case.ts';

/** Certificates and keys are made anew by each run, and what is left of an identifier whose beginning is a secret is chance. */
const anew: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [^-]+-----.*?-----END [^-]+-----(?:\\n)?/gsu, '{pem}'],
  [/(?<![0-9a-f])[0-9a-f]{12,}(?![0-9a-f])/gu, '{hex}'],
];

/**
 * What a case sent and was answered, a line each, without what differs from one run of it to the next: `text` puts
 * placeholders for identifiers, tokens, times and nonces. Where the order is that of chance, lines are sorted.
 */
export function logLines(
  { case: subject, verdict, evidence }: CaseResult,
  text: (raw: string) => string,
): readonly string[] {
  const isRace = 'scripts' in subject.plan || evidence?.steps.some(({ step }) => step.type === 'together') === true;
  const lines = (evidence?.steps ?? []).flatMap(({ step, answers }) =>
    answers.map((answer) => `  ${step.type} ${steady(text(lineOf(answer, isRace)))}`),
  );
  return [`${subject.id} ${verdict}`, ...(isRace ? [...new Set(lines)].toSorted() : lines)];
}

function steady(line: string): string {
  return anew.reduce((shown, [pattern, placeholder]) => shown.replaceAll(pattern, placeholder), line);
}

/** Which of several at once gets which answer is decided by chance. */
function lineOf(answer: Answer, isRace: boolean): string {
  const parameters = Object.entries(answer.parameters).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const asked = `${answer.action} ${JSON.stringify(Object.fromEntries(parameters))}`;
  return isRace ? asked : `${asked} -> ${describeAnswer(answer)}`;
}
