import { spellPath } from '../words.ts';
import type { ClientFinding } from '../client-evidence.ts';
import { judged, textOf, type ClientCheck } from './judge.ts';
import { sentRequest } from './sent-request.ts';

type Turns = Readonly<Record<string, readonly unknown[]>>;

/** One request after the other bears the value of its turn; a list permits any of its values, null: not sent. */
export const sentInTurn: ClientCheck = {
  id: 'sentInTurn',
  file: 'clients/judging/sent-in-turn.ts',
  words: (given) => `one request after the other sends ${textOf(given)}`,
  judge: (given, { exchanges, words }) =>
    judged(
      Object.entries(given as Turns).flatMap(([path, turns]) => {
        const at = spellPath(path, words);
        return turns.flatMap((permitted, turn): readonly ClientFinding[] => {
          const request = exchanges[turn]?.request;
          const values = Array.isArray(permitted) ? (permitted as readonly unknown[]) : [permitted];
          const found = request && (sentRequest(request).parameters[at] ?? null);
          if (found !== undefined && values.includes(found)) return [];
          const actual = request ? wordsOf(found) : 'no such request';
          return [{ expected: `${values.map(wordsOf).join(' or ')} in request ${turn + 1}`, actual, at }];
        });
      }),
    ),
};

function wordsOf(value: unknown): string {
  return value === null ? 'not sent' : JSON.stringify(value);
}
