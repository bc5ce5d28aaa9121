import type { CallPlan } from '../../cases/call-plan.ts';
import type { Evidence } from '../../cases/case.ts';
import type { Step } from '../../cases/step.ts';
import { testedIn } from '../../cases/step-record.ts';
import { carryOut } from '../steps/carry-out.ts';
import { onScene } from '../steps/on-scene.ts';
import type { ExecutionContext } from '../steps/execution-context.ts';
import type { SlotValues } from '../provisioning/slots.ts';

/** Carries out the steps of one plan and returns what came of them; everything made is removed or given back afterwards. */
export async function executePlan(
  plan: CallPlan,
  steps: readonly Step[],
  values: SlotValues,
  execution: ExecutionContext,
): Promise<Evidence> {
  return await onScene(plan, values, execution, async (scene) => {
    await carryOut(steps, scene);
    const call = testedIn(scene)?.answers[0];
    if (!call) throw new Error('the call under test was not sent');
    return { plan, steps: scene.steps, call };
  });
}
