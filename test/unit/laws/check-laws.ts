import { describe, expect, it } from 'vitest';
import type { Check, CheckContext, Evidence, Outcome, Problem } from '../../../cases/case.ts';

/** What a check must say of some evidence, by a title for each. */
export interface Judgements {
  readonly passes?: Readonly<Record<string, Evidence>>;
  /** With the whole of what is said: what was expected, what is there, and where. */
  readonly fails?: Readonly<Record<string, readonly [Evidence, ...Problem[]]>>;
  /** What is recorded, for checks that only observe, or of what no document decides. */
  readonly observes?: Readonly<Record<string, readonly [Evidence, string]>>;
  /** Evidence of which nothing can be said, and why; in a case of another requirement where one is given. */
  readonly undecided: Readonly<
    Record<string, readonly [Evidence, 'inconclusive' | 'not-applicable', string, CheckContext?]>
  >;
}

type Row = readonly [string, Evidence, Outcome, CheckContext];

/** What is said, in words: of what kind a problem is, and who shows it, has laws of its own. */
function inWords(outcome: Outcome): Outcome {
  if (outcome.verdict !== 'fail') return outcome;
  return {
    verdict: 'fail',
    problems: outcome.problems.map(({ deviation: _kind, shownBy: _answer, wanted: _code, ...problem }) => problem),
  };
}

/** The laws of every check: it is pure, tells right from wrong in these words, and says why where it cannot tell. */
export function judges(check: Check, context: CheckContext, judgements: Judgements): void {
  const { passes = {}, fails = {}, observes = {}, undecided } = judgements;
  const rows: readonly Row[] = [
    ...Object.entries(passes).map(([title, given]): Row => [`passes ${title}`, given, { verdict: 'pass' }, context]),
    ...Object.entries(fails).map(([title, [given, ...problems]]): Row => [
      `fails ${title}`,
      given,
      { verdict: 'fail', problems },
      context,
    ]),
    ...Object.entries(observes).map(([title, [given, observed]]): Row => [
      `observes ${title}`,
      given,
      { verdict: 'observed', observed, follows: [] },
      context,
    ]),
    ...Object.entries(undecided).map(([title, [given, verdict, why, asked = context]]): Row => [
      `is ${verdict} for ${title}`,
      given,
      { verdict, why },
      asked,
    ]),
  ];

  describe(check.id, () => {
    it.each(rows)('%s', (_title, given, outcome, asked) => {
      const before = JSON.stringify(given);
      const said = check.run(given, asked);
      expect(inWords(said)).toEqual(inWords(outcome));
      expect(check.run(given, asked), 'asked again').toEqual(said);
      if (said.verdict === 'fail') {
        expect(said.problems.filter(({ deviation }) => deviation === undefined)).toEqual([]);
        const known = new Set([given.call, ...given.steps.flatMap(({ answers }) => answers)]);
        expect(said.problems.filter(({ shownBy }) => shownBy && !known.has(shownBy))).toEqual([]);
      }
      expect(JSON.stringify(given), 'the evidence').toBe(before);
    });

    it('says of each plan that it judges that it asks something, and decides nothing of another', () => {
      const asked = rows.map(([title, { plan }, { verdict }]) => ({
        title,
        verdict,
        asks: check.asks?.(plan) ?? true,
      }));
      const decided = asked.filter(({ verdict }) => verdict !== 'not-applicable');
      expect(decided.filter(({ asks }) => !asks)).toEqual([]);
    });

    it('is shown evidence of every kind', () => {
      const decides = Object.keys(passes).length > 0 && Object.keys(fails).length > 0;
      expect(decides || Object.keys(observes).length > 0).toBe(true);
      expect(Object.keys(undecided)).not.toEqual([]);
      const problems = Object.values(fails).flatMap(([, ...said]) => said);
      expect(
        problems.filter(({ expected, actual }) => expected === '' || actual === '' || expected === actual),
      ).toEqual([]);
    });
  });
}
