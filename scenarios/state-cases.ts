import type { CaseDraft, Expectation, ExpectedRead, PlanContext } from '../specs/call-plan.ts';
import type { ActionSpec, Lifecycle, StateRule } from '../specs/model.ts';
import type { Choices } from '../generators/build-call.ts';
import { expectedErrors } from '../generators/expected-errors.ts';
import { planCall, readCall, resourceNamed } from '../generators/plan-call.ts';

/** One operation in one state: its answer, and the state that follows, for every variant of the resource. */
export function stateCases(
  action: ActionSpec,
  lifecycle: Lifecycle,
  rule: StateRule,
  context: PlanContext,
): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, lifecycle.resource);
  const kinds = action.effect.variant === undefined ? variants : [action.effect.variant];
  return kinds.map((variant) => ({
    variant,
    level: rule.level,
    title: `${action.name} on a ${variant} ${lifecycle.resource} that is ${rule.from}`,
    plan: planCall(
      {
        action,
        expect: expectationOf(action, rule, context),
        variant,
        resourceVariant: variant,
        state: rule.from,
        reads: (keys) => readsAfter(lifecycle, rule, variant, keys, context),
      },
      context,
    ),
  }));
}

function expectationOf(action: ActionSpec, rule: StateRule, context: PlanContext): Expectation {
  if (rule.expect === 'accept') return { answer: 'accept' };
  if (rule.expect === 'observe') return { answer: 'observe', accepting: [], rejecting: [] };
  return {
    answer: 'reject',
    errors: expectedErrors('state', action.effect.resource, rule.errors, action, context.book.service, context),
  };
}

function readsAfter(
  lifecycle: Lifecycle,
  rule: StateRule,
  variant: string,
  keys: Choices,
  context: PlanContext,
): readonly ExpectedRead[] {
  const { status } = resourceNamed(context.book, lifecycle.resource);
  const call = readCall(lifecycle.resource, variant, keys, context, 1);
  if (rule.expect !== 'accept' || rule.to === undefined || status === undefined || !call) return [];
  if (rule.to === 'gone') return [{ call, fields: [], refused: { named: [], listed: [] } }];
  const settled = { path: status, equals: [rule.to], absent: 'fail' as const };
  const immediate = rule.from === 'none';
  return [{ call, ...(immediate ? {} : { until: { field: status, values: [rule.to] } }), fields: [settled] }];
}
