import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { tampered } from './tampered.ts';
import { standIns } from '../stand-ins.ts';

/** Calls that succeed, or that name what does not exist, each sent as the rule says. */
export function envelopes(topic: TopicRule, context: PlanningContext, failing: boolean): readonly CaseDraft[] {
  return standIns(topic.actions, context).map((name) => {
    const action = actionNamed(context.book, name);
    const reference = action.parameters.find(({ reference: named, type }) => named && type === 'string');
    const choices =
      failing && reference?.reference
        ? { [reference.name]: { fill: 'unknown-identifier', resource: reference.reference.resource } as const }
        : {};
    const expect = failing
      ? ({ answer: 'reject', errors: { named: [], listed: [] } } as const)
      : ({ answer: 'accept' } as const);
    const plan = planForCall({ action, choices, expect, variant: name }, context);
    return { variant: name, level: topic.level, title: `${name}: ${topic.detail}`, plan: tampered(plan, topic) };
  });
}
