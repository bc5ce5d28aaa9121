import type { CallPlan } from '../../../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { withServers } from '../../../cases/server-slots.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { fixtureFor } from '../../../generators/calls/fixture-plans.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';

/**
 * The call that a rule describes by its values: those that name a parameter are of the call itself, and `server-group/Protocol`
 * is what a resource is made with that the call needs.
 */
export function planWithSettings(
  topic: TopicRule,
  { action, variant, expect, reads }: SettingsCase,
  context: PlanningContext,
): CallPlan {
  const { resource, operation } = action.effect;
  const own = operation === 'create' ? {} : settingsOf(topic, resource);
  const plan = planForCall(
    { action, choices: settingsOf(topic), given: own, expect, variant, ...(reads ? { reads } : {}) },
    context,
  );
  const seed = context.seed(variant);
  return {
    ...plan,
    fixtures: plan.fixtures.map((fixture) => {
      const settings = settingsOf(topic, fixture.resource);
      if (fixture.resource === resource || Object.keys(settings).length === 0) return fixture;
      return { ...fixtureFor(fixture.resource, fixture.variant, settings, context, seed), exclusive: true };
    }),
  };
}

/** An action, and what is expected of it. */
export interface SettingsCase {
  readonly action: ActionSpec;
  readonly variant: string;
  readonly expect: Expectation;
  readonly reads?: (keys: Choices) => readonly ExpectedRead[];
}

/** The values of a rule that are of the call, or of what makes a resource; what an edition says is neither. */
export function settingsOf({ values }: TopicRule, resource?: string): Choices {
  const prefix = resource === undefined ? '' : `${resource}/`;
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => (resource === undefined ? !/\/|^\d{4}$/.test(name) : name.startsWith(prefix)))
      .map(([name, value]) => [name.slice(prefix.length), typeof value === 'string' ? withServers(value) : value]),
  );
}
