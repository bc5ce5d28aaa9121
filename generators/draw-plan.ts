import fc, { type Arbitrary } from 'fast-check';
import type { CallPlan } from '../specs/call-plan.ts';

/** The first of the plans that a seed draws. */
export function drawPlan(arbitrary: Arbitrary<CallPlan>, seed: number): CallPlan {
  const [plan] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (!plan) throw new Error('nothing was drawn');
  return plan;
}
