import type { Level } from '../../specs/point.ts';
import { answerWords } from './explain-expectation.ts';
import type { Binding } from './explanation.ts';
import type { CallPlan } from '../../cases/call-plan.ts';

/** A case and the plan that it follows. */
export interface JudgedCase {
  readonly title: string;
  readonly variant: string;
  readonly level: Level;
  readonly plan: CallPlan;
}

/** How strictly the cases bind without an edition and with each, and what each would change. */
export function explainBindings(
  byDefault: readonly JudgedCase[],
  byEdition: readonly { readonly edition: string; readonly cases: readonly JudgedCase[] }[],
): readonly Binding[] {
  return [
    { edition: null, cases: countLevels(byDefault), changes: [] },
    ...byEdition.map(({ edition, cases }) => ({
      edition,
      cases: countLevels(cases),
      changes: changesFrom(byDefault, cases),
    })),
  ];
}

function countLevels(cases: readonly JudgedCase[]): Binding['cases'] {
  const count = (level: Level): number => cases.filter((one) => one.level === level).length;
  return { must: count('must'), should: count('should'), observe: count('observe') };
}

/** Cases are the same if they have one title; two drawn at random are the same if they have one variant. */
function changesFrom(before: readonly JudgedCase[], after: readonly JudgedCase[]): readonly string[] {
  if (after.length === 0 && before.length > 0) return ['nothing is asked: no document up to this edition speaks of it'];
  const known = new Map(before.map((one) => [one.title, one]));
  const drawn = new Map(before.map((one) => [one.variant, one]));
  const titles = new Set(after.map(({ title }) => title));
  const variants = new Set(after.map(({ variant }) => variant));
  const changed = after.flatMap((one): readonly string[] => {
    const old = known.get(one.title);
    if (old) return bindingOf(old) === bindingOf(one) ? [] : [`${one.title}: ${bindingOf(one)}, not ${bindingOf(old)}`];
    const similar = drawn.get(one.variant);
    if (similar && bindingOf(similar) === bindingOf(one)) return [];
    return [`${one.title}: ${bindingOf(one)}; not tried without an edition`];
  });
  const gone = before.filter(({ title, variant }) => !titles.has(title) && !variants.has(variant));
  return [...changed, ...gone.map(({ title }) => `${title}: not tried`)];
}

function bindingOf({ level, plan }: JudgedCase): string {
  const { answer } = plan.expect;
  if (level === 'observe' || answer === 'observe') return 'only observed';
  const short = answer === 'reject' ? 'refused' : answerWords(plan.expect);
  return level === 'must' ? short : `${short} (${level})`;
}
