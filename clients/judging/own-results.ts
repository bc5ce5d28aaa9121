import { lookUp, spellPath } from '../words.ts';
import { eachStep, sameText, shownAs, textOf, type ClientCheck } from './judge.ts';
import { outcomeWords } from './outcome-words.ts';

/** Of calls under way at the same time each gets the answer to its own request, which repeats what was sent. */
export const ownResults: ClientCheck = {
  id: 'ownResults',
  file: 'clients/judging/own-results.ts',
  words: () => 'each call gets the answer to its own request',
  judge: (given, evidence) =>
    eachStep(evidence, ({ step, outcome }) => {
      const { sent, shown } = given as { readonly sent: string; readonly shown: string };
      const own = step.parameters[spellPath(sent, evidence.words)];
      const at = spellPath(shown, evidence.words);
      if (outcome.type !== 'answered' || !('result' in outcome.said)) {
        return [{ expected: `a result with ${textOf(own)}`, actual: outcomeWords(outcome), at }];
      }
      const found = lookUp(outcome.said.result, at);
      return sameText(own, found) ? [] : [{ expected: textOf(own), actual: shownAs(found), at }];
    }),
};
