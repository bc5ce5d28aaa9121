import type { CaseResult } from '../running/assess-case.ts';
import type { PlannedRequirement } from '../planning/plan-cases.ts';

/** The pairs of classes that cases put together, by number. */
interface Pairs {
  readonly total: number;
  readonly ofCase: ReadonlyMap<string, readonly number[]>;
}

/** A report is made for every run, and the pairs of a plan never change. */
const known = new WeakMap<readonly PlannedRequirement[], Pairs>();

/** For each pair of classes that planned cases combine, the results of the cases that have it. */
export function pairResults(
  planned: readonly PlannedRequirement[],
  results: ReadonlyMap<string, CaseResult>,
): readonly (readonly CaseResult[])[] {
  const { total, ofCase } = known.get(planned) ?? numberPairs(planned);
  const found: CaseResult[][] = Array.from({ length: total }, () => []);
  for (const [id, pairs] of ofCase) {
    const result = results.get(id);
    if (result) for (const pair of pairs) found[pair]?.push(result);
  }
  return found;
}

function numberPairs(planned: readonly PlannedRequirement[]): Pairs {
  const numbers = new Map<string, number>();
  const ofCase = new Map<string, readonly number[]>();
  for (const { id, plan, requirement } of planned.flatMap(({ cases }) => cases)) {
    if (!('call' in plan) || !plan.classes) continue;
    const names = Object.entries(plan.classes).map(([factor, name]) => `${factor}=${name}`);
    const pairs = names.flatMap((one, index) =>
      names.slice(index + 1).map((other) => `${requirement.id} ${one} ${other}`),
    );
    for (const pair of pairs) if (!numbers.has(pair)) numbers.set(pair, numbers.size);
    ofCase.set(
      id,
      pairs.map((pair) => numbers.get(pair) ?? 0),
    );
  }
  const pairs = { total: numbers.size, ofCase };
  known.set(planned, pairs);
  return pairs;
}
