import { describe, expect, it } from 'vitest';
import type { Call } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import type { Case } from '../../../cases/case.ts';
import type { Requirement } from '../../../specs/requirement.ts';
import { judgeCall, type Breach, type Judged } from './judge/judge-call.ts';
import { callsAround, newPlanner, planned, plansOf, requirements, scopes, wireCall } from './planned.ts';

/** Kinds of which an invalid call breaks one promise of a parameter, the very one that it is about. */
const constrained = new Set<string>([
  'required',
  'type',
  'range',
  'enum',
  'length',
  'pattern',
  'structure',
  'list-size',
  'conditional',
]);

/**
 * The laws of whatever makes cases, for those of some requirements: the same seed makes the same cases; each has a name of its
 * own; a valid call keeps all that the spec files say, an invalid one breaks what it is about and nothing else, and so do the
 * calls around it. At least so many points are judged. A file that is given makes the cases of each of them.
 */
export function makesSoundCases(of: (requirement: Requirement) => boolean, least: number, file?: string): void {
  const chosen = requirements.filter(of);

  describe('the cases it makes', () => {
    it('are the same for the same seed', () => {
      const some = chosen.filter((_, index) => index % 10 === 0);
      const again = newPlanner();
      for (const one of some) expect(textsOf(again.plan(one).cases), one.id).toEqual(textsOf(planned(one).cases));
    });

    it('are there for each requirement that can be tested, under names of their own', () => {
      for (const one of chosen) {
        const variants = planned(one).cases.map(({ variant }) => variant);
        expect(new Set(variants).size, one.id).toBe(variants.length);
        const isServed = variants.length > 0 || one.untestable !== undefined || one.coveredBy !== undefined;
        expect(isServed, one.id).toBe(true);
      }
    });

    if (file !== undefined) {
      it(`are made by ${file}`, () => {
        const others = chosen
          .map((one) => planned(one))
          .filter(({ madeBy }) => madeBy !== undefined && madeBy !== file);
        expect(others.map(({ requirement, madeBy }) => `${requirement.id}: ${madeBy}`)).toEqual([]);
      });
    }

    it('break what they are about and nothing else', () => {
      let asked = 0;
      const wrong = scopes.flatMap((edition, scope) =>
        chosen
          // Of each edition a part, and all without one.
          .filter((_, index) => edition === undefined || index % (scopes.length - 1) === scope - 1)
          .flatMap((one) => planned(one, edition).cases)
          .flatMap((one) =>
            plansOf(one).flatMap((plan) => {
              const judged = judgePlan(one, plan, edition);
              asked += judged.asked;
              return judged.wrong.map((words) => `${edition ?? 'any edition'}: ${one.id}: ${words}`);
            }),
          ),
      );
      expect([...new Set(wrong)]).toEqual([]);
      expect(asked).toBeGreaterThan(least);
    });
  });
}

function textsOf(cases: readonly Case[]): readonly string[] {
  return cases.map((one) => JSON.stringify([one.id, one.level, plansOf(one)]));
}

function judgePlan(
  one: Case,
  plan: CallPlan,
  edition: string | undefined,
): { asked: number; wrong: readonly string[] } {
  const around = callsAround(plan).map((call) => judged(call, edition));
  const { omit, override } = plan.tampering ?? {};
  const isPlain = omit === undefined && override === undefined && plan.expect.answer !== 'offered';
  const own = isPlain && plan.expect.answer !== 'model' ? judged(plan.call, edition) : undefined;
  return {
    asked: [...around, ...(own ? [own] : [])].reduce((sum, { asked }) => sum + asked, 0),
    wrong: [
      ...around.flatMap(({ call, breaches, strangers }) =>
        [...breaches.map(words), ...strangers].map((what) => `${call.action} around it: ${what}`),
      ),
      ...(own ? wrongIn(one, plan, own) : []),
    ],
  };
}

function wrongIn({ requirement }: Case, plan: CallPlan, { breaches, strangers }: Judged): readonly string[] {
  const { answer } = plan.expect;
  const isOpen = answer === 'observe';
  const unknown = isOpen ? [] : strangers.map((name) => `no edition knows ${name}`);
  const isOwn = ownOf(requirement);
  if (requirement.origin.type === 'precedence') {
    return breaches.length === 2 ? unknown : [...unknown, `two mistakes, found ${breaches.map(words).join()}`];
  }
  if (answer === 'accept') return [...unknown, ...breaches.map((breach) => `accepted: ${words(breach)}`)];
  const read = breaches.filter(({ isByLetter }) => !isByLetter);
  if (requirement.origin.type === 'topic') {
    // A rule between resources may be about what editions dispute.
    return answer === 'reject' ? [...unknown, ...read.filter(({ isAgreed }) => isAgreed).map(words)] : unknown;
  }
  const others = read.filter((breach) => !isOwn(breach)).map((breach) => `beside its own: ${words(breach)}`);
  const isMissing =
    answer === 'reject' &&
    constrained.has(requirement.kind) &&
    !read.some((breach) => breach.isAgreed && isOwn(breach));
  return [...unknown, ...others, ...(isMissing ? ['its own promise is kept'] : [])];
}

/** Whether a breach is of the promise that a requirement is about. A list that is no JSON has neither form nor type. */
function ownOf({ origin, kind }: Requirement): (breach: Breach) => boolean {
  if (origin.type === 'rule') {
    const { parameter, name } = origin.rule;
    return (breach) => breach.parameter === parameter && breach.rule === `conditional.${name}`;
  }
  if (origin.type !== 'parameter') return () => false;
  const rules = kind === 'default' ? ['required'] : kind === 'structure' ? ['structure', 'type'] : [kind];
  return ({ parameter, rule }) => parameter === origin.parameter.name && rules.includes(rule);
}

function judged(call: Call, edition: string | undefined): Judged & { readonly call: Call } {
  const found = judgeCall(call.action, wireCall(call), edition);
  return { asked: 0, skipped: 0, breaches: [], strangers: [], ...found, call };
}

function words({ parameter, rule, part, isAgreed }: Breach): string {
  return `${parameter}.${rule}${part === '' ? '' : `.${part}`}${isAgreed ? '' : ', as some say'}`;
}
