import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';
import { holding, pairs } from './policy-calls.ts';

/** A version and a cipher that stand twice in a call. */
export function policyPartTwice(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const [{ version, cipher }] = pairs;
  const doubled = {
    version: holding([version, version], [cipher]),
    cipher: holding([version], [cipher, cipher]),
  };
  return topic.actions.flatMap((name) =>
    Object.entries(doubled).map(([part, choices]): CaseDraft => {
      const variant = `${name}-${part}`;
      const plan = planForCall({ action: actionNamed(context.book, name), choices, expect, variant }, context);
      return { variant, level: topic.level, title: `${name} with a ${part} that stands there twice`, plan };
    }),
  );
}
