import type { CallPlan, CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { actionNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { standIns } from './stand-ins.ts';
import { topicErrors } from './topic-errors.ts';

/** A correct call of each named action, tampered with as the rule says: the gateway must refuse it. */
export function gatewayCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect =
    topic.level === 'observe'
      ? ({ answer: 'observe', accepting: [], rejecting: [] } as const)
      : ({ answer: 'reject', errors: topicErrors(topic, context) } as const);
  return standIns(topic.actions, context).map((name) => {
    const plan = planForCall({ action: actionNamed(context.book, name), expect, variant: name }, context);
    return { variant: name, level: topic.level, title: `${name}: ${topic.detail}`, plan: tampered(plan, topic) };
  });
}

/** The envelope of an answer that succeeds, in a format, by a method and scheme. */
export function envelopeCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return envelopes(topic, context, false);
}

/** The envelope of an answer that refuses the call, for it names what does not exist. */
export function errorEnvelopeCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return envelopes(topic, context, true);
}

function envelopes(topic: TopicRule, context: PlanningContext, failing: boolean): readonly CaseDraft[] {
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

function tampered(plan: CallPlan, { tampering }: TopicRule): CallPlan {
  const { probe, ...rest } = plan;
  return tampering ? { ...rest, tampering, ...(probe ? { probe } : {}) } : plan;
}
