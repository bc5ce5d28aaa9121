import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';
import { holding, pairs } from './policy-calls.ts';

/** A version with a cipher that only a later one knows. */
export function policyCipherOfVersion(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const [early, middle, late] = pairs;
  const apart = [
    { version: early.version, cipher: middle.cipher },
    { version: middle.version, cipher: late.cipher },
  ];
  return topic.actions.flatMap((name) =>
    apart.map(({ version, cipher }): CaseDraft => {
      const action = actionNamed(context.book, name);
      const variant = `${name}-${cipher}`;
      const plan = planForCall({ action, choices: holding([version], [cipher]), expect, variant }, context);
      return { variant, level: topic.level, title: `${name} with ${version} and ${cipher}`, plan };
    }),
  );
}
