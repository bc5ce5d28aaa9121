import type { CaseDraft, FixturePlan } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { topicErrors } from '../../topic-errors.ts';

const listener = 'listener';

/** The actions of one protocol are tried on the port of a listener of each other; it is read by its own before and after. */
export function protocolOfPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const resource = resourceNamed(context.book, listener);
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const others = resource.variants.filter((variant) => variant !== action.effect.variant);
    return others.flatMap((other): readonly CaseDraft[] => {
      const creator = actionFor(context.book, 'create', listener, other);
      if (!creator) return [];
      const variant = `${name}-on-${other}`;
      const seed = context.seed(variant);
      const made = buildCall(creator, {}, context, seed);
      const choices = keysOf(resource, made);
      const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
      const { probe: _probe, ...plan } = planForCall({ action, expect, variant, choices, also: [made] }, context);
      const isListener = ({ resource: name }: FixturePlan): boolean => name === listener;
      const around = plan.fixtures.filter((fixture) => !isListener(fixture));
      // In the state in which the action may be called at all, so that the protocol alone is wrong.
      const taken = plan.fixtures
        .filter(isListener)
        .map((fixture): FixturePlan => ({ ...fixture, variant: other, call: made }));
      const probe = readCall(listener, other, choices, context, seed);
      const title = `${name} on the port of a ${other} listener`;
      return [
        {
          variant,
          level: topic.level,
          title,
          plan: { ...plan, fixtures: [...around, ...taken], ...(probe ? { probe } : {}) },
        },
      ];
    });
  });
}
