import fc from 'fast-check';
import type { CallPlan } from './call-plan.ts';
import type { Case } from './case.ts';
import type { HistoryPlan, Script } from './history.ts';

/** The plan of a case; of a generated one, that which its seed draws. */
export function plannedCall({ plan, seed }: Pick<Case, 'plan' | 'seed'>): CallPlan {
  if ('scripts' in plan) return planOfScript(plan, drawnScript(plan, seed));
  if (!('arbitrary' in plan)) return plan;
  const [drawn] = fc.sample(plan.arbitrary, { seed, numRuns: 1 });
  return drawn as CallPlan;
}

/** A script as a plan of single calls, for whatever asks what a case needs and makes. */
export function planOfScript({ fixtures }: Pick<HistoryPlan, 'fixtures'>, { before, lanes, after }: Script): CallPlan {
  const calls = [...before, ...lanes.flat(), ...after].map(({ call }) => call);
  const call = calls.at(-1) ?? { action: '', parameters: {} };
  return {
    fixtures,
    prepare: calls.slice(0, -1),
    call,
    expect: { answer: 'model' },
    reads: [],
  };
}

/** The script that the seed of a case draws. */
export function drawnScript({ scripts }: HistoryPlan, seed: number): Script {
  const [script] = fc.sample(scripts, { seed, numRuns: 1 });
  return script as Script;
}
