import type { CallPlan } from '../../cases/call-plan.ts';
import type { Evidence } from '../../cases/case.ts';
import type { Step } from '../../cases/step.ts';
import { testedIn } from '../../cases/step-record.ts';
import { carryOut } from '../steps/carry-out.ts';
import { leftIntact } from '../furnishing/left-intact.ts';
import { onScene } from '../steps/on-scene.ts';
import type { ExecutionContext } from '../steps/execution-context.ts';
import type { SlotValues } from '../provisioning/slots.ts';
import type { CaseResult } from './assess-case.ts';

/** A plan, the steps of it that are carried out, and who judges what comes of them. */
interface Judged {
  readonly plan: CallPlan;
  readonly steps: readonly Step[];
  readonly judge: (evidence: Evidence) => CaseResult;
}

/**
 * Carries out the steps of one plan and judges what came of them. Everything made is removed afterwards; where nothing is to
 * be said against it, fixtures that are as they were are left to later cases.
 */
export async function executePlan(
  { plan, steps, judge }: Judged,
  values: SlotValues,
  execution: ExecutionContext,
): Promise<CaseResult> {
  const fixtures = steps.flatMap((step) => (step.type === 'fixture' ? [{ ...step.fixture, call: step.calls[0] }] : []));
  const { workshop } = execution;
  return await onScene(
    { ...plan, fixtures },
    values,
    execution,
    async (scene) => {
      await carryOut(steps, scene);
      const call = testedIn(scene)?.answers[0];
      if (!call) throw new Error('the call under test was not sent');
      return judge({ plan, steps: scene.steps, call });
    },
    (scene, { verdict }) =>
      verdict === 'pass' || verdict === 'not-applicable'
        ? leftIntact(
            fixtures,
            scene.steps,
            scene.pieces.filter(({ made }) => workshop.owns(made)),
            workshop.session.book,
          )
        : [],
  );
}
