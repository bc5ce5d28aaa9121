import { wireOf, type ClientFinding, type TakenStep } from '../client-evidence.ts';
import { lookUp, spellPath, spellWords } from '../words.ts';
import { eachStep, sameText, shownAs, textOf, type ClientCheck } from './judge.ts';
import { outcomeWords } from './outcome-words.ts';

/** The call succeeds, and its result holds what the answer said. Fields that are not named are not looked at. */
export const resultHolds: ClientCheck = {
  id: 'result',
  file: 'clients/judging/result-holds.ts',
  words: (given) => `the call succeeds and gives ${textOf(given)}`,
  judge: (given, evidence) => eachStep(evidence, (taken) => findingsOf(spellWords(given, evidence.words), taken)),
};

/** Fields that an answer did not have are not there, or empty: nothing is made up. */
export const resultLacks: ClientCheck = {
  id: 'lacks',
  file: 'clients/judging/result-holds.ts',
  words: (given) => `the result has nothing at ${(given as string[]).join(', ')}`,
  judge: (given, evidence) =>
    eachStep(evidence, ({ outcome }) => {
      if (outcome.type !== 'answered' || !('result' in outcome.said)) {
        return [{ expected: 'a result', actual: outcomeWords(outcome) }];
      }
      const { result } = outcome.said;
      return (given as readonly string[]).flatMap((path) => {
        const at = spellPath(path, evidence.words);
        const value = lookUp(result, at);
        return isEmpty(value) ? [] : [{ expected: 'no value', actual: shownAs(value), at }];
      });
    }),
};

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** A client that offers a coding gets the result out of an answer in it; of others nothing is asked. */
export const resultIfOffered: ClientCheck = {
  id: 'ifOffered',
  file: 'clients/judging/result-holds.ts',
  words: (given) => {
    const { coding, result } = given as Offered;
    return `a client that offers ${coding} gives ${textOf(result)}`;
  },
  judge: (given, evidence) => {
    const { coding, result } = given as Offered;
    const offers = evidence.exchanges.some(({ request }) =>
      (wireOf(request).headers['accept-encoding'] ?? '').toLowerCase().includes(coding),
    );
    return offers
      ? resultHolds.judge(result, evidence)
      : { type: 'not-applicable', why: `it does not offer ${coding}` };
  },
};

interface Offered {
  readonly coding: string;
  readonly result: unknown;
}

function findingsOf(expected: unknown, { outcome }: TakenStep): readonly ClientFinding[] {
  const leaves = leavesOf(expected, '');
  if (outcome.type !== 'answered' || !('result' in outcome.said)) {
    const wanted = leaves.map(([path, value]) => `${path} ${textOf(value)}`).join(', ');
    return [{ expected: `a result with ${wanted}`, actual: outcomeWords(outcome) }];
  }
  const { result } = outcome.said;
  return leaves.flatMap(([at, value]) => {
    const found = lookUp(result, at);
    if (Array.isArray(value)) {
      return Array.isArray(found) ? [] : [{ expected: 'a list', actual: shownAs(found), at }];
    }
    return sameText(value, found) ? [] : [{ expected: shownAs(value), actual: shownAs(found), at }];
  });
}

/** Paths with their values; a list counts itself and has the length that it has. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => leavesOf(item, below(String(index))));
    return [[path, []], [below('length'), value.length], ...items];
  }
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, below(name)));
}
