import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { tampered } from './tampered.ts';
import { standIns } from '../stand-ins.ts';

/** A parameter that names something that must exist. */
function referring({ parameters }: ActionSpec): Parameter | undefined {
  return parameters.find(({ reference, type }) => reference && type === 'string');
}

/** Calls that succeed, or that name what does not exist, each sent as the rule says. */
export function envelopes(topic: TopicRule, context: PlanningContext, failing: boolean): readonly CaseDraft[] {
  const names = standIns(topic.actions, context, (action) => !failing || referring(action) !== undefined);
  return names.map((name) => {
    const action = actionNamed(context.book, name);
    const reference = referring(action);
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
