import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { tampered } from './tampered.ts';
import { standIns } from '../stand-ins.ts';
import { topicErrors } from '../topic-errors.ts';

/** A correct call of each named action, tampered with as the rule says: the gateway must refuse it. */
export function gateway(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect =
    topic.level === 'observe'
      ? ({ answer: 'observe', accepting: [], rejecting: [] } as const)
      : ({ answer: 'reject', errors: topicErrors(topic, context) } as const);
  return standIns(topic.actions, context).map((name) => {
    const plan = planForCall({ action: actionNamed(context.book, name), expect, variant: name }, context);
    return { variant: name, level: topic.level, title: `${name}: ${topic.detail}`, plan: tampered(plan, topic) };
  });
}
