import type { Finding } from '../model/run-report.ts';

/**
 * The findings that the other list does not have, placeholders left out of the comparison. With different seeds the drawn
 * values differ, so only case, place and HTTP answer are compared.
 */
export function newFindings(
  findings: readonly Finding[],
  others: readonly Finding[],
  sameSeed: boolean,
): readonly Finding[] {
  const keyOf = sameSeed ? exactKey : looseKey;
  const known = new Set(others.map(keyOf));
  return findings.filter((finding) => !known.has(keyOf(finding)));
}

function exactKey({ caseId, at, expected, actual }: Finding): string {
  return JSON.stringify([caseId, at, withoutPlaceholders(expected), withoutPlaceholders(actual)]);
}

/** Cases that are told apart by a number alone hold other calls under another seed. */
function looseKey({ caseId, at, actual }: Finding): string {
  const answer = /^HTTP \d{3}(?: [\w.]+)?/.exec(actual)?.[0];
  return JSON.stringify([caseId.replace(/-\d+$/, ''), at, answer]);
}

function withoutPlaceholders(text: string): string {
  return text.replaceAll(/\{[a-z]+(?:-[a-z]+)*(?:-\d+)?\}/g, '{}');
}
