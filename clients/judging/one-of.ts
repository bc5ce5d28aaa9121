import type { ClientEvidence, ClientJudgement } from '../client-evidence.ts';
import type { ClientExpectation } from '../client-suite.ts';
import type { ClientCheck } from './judge.ts';

type Ask = (expectation: ClientExpectation, evidence: ClientEvidence) => ClientJudgement;

/** Any one of several expectations is enough. */
export function oneOf(ask: Ask, wordsOf: (expectation: ClientExpectation) => string): ClientCheck {
  return {
    id: 'oneOf',
    file: 'clients/judging/one-of.ts',
    words: (given) => (given as readonly ClientExpectation[]).map(wordsOf).join('; or '),
    judge: (given, evidence) => {
      const ways = given as readonly ClientExpectation[];
      const judgements = ways.map((way) => ask(way, evidence));
      if (judgements.some(({ type }) => type === 'kept')) return { type: 'kept' };
      const [first] = judgements.flatMap((one) => (one.type === 'broken' ? one.findings : []));
      return {
        type: 'broken',
        findings: [{ expected: ways.map(wordsOf).join('; or '), actual: first?.actual ?? 'none of them' }],
      };
    },
  };
}
