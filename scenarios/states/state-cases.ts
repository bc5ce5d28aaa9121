import type { CallPlan, CaseDraft, PassingState } from '../../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { waysInto, type Lifecycle, type StateRule } from '../../specs/lifecycle.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../generators/calls/context.ts';
import { expectedErrors } from '../../generators/errors/expected-errors.ts';
import { neededCalls } from '../../generators/calls/needed-calls.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';
import { readCall } from '../../generators/calls/read-call.ts';
import { keysIn, keysOf } from '../../generators/calls/resource-keys.ts';

/** One operation in one state: its answer, and the state that follows, for every variant of the resource. */
export function stateCases(
  action: ActionSpec,
  lifecycle: Lifecycle,
  rule: StateRule,
  context: PlanningContext,
): readonly CaseDraft[] {
  const { variants, aspectOf } = resourceNamed(context.book, lifecycle.resource);
  const isPart = aspectOf !== undefined;
  const kinds = action.effect.variant === undefined && variants.length > 0 ? variants : [action.effect.variant];
  const ways = waysInto(rule, lifecycle);
  const tries = kinds.flatMap((variant) => ways.map((way, nth) => ({ variant, way, nth })));
  return tries.flatMap(({ variant, way, nth }): readonly CaseDraft[] => {
    const kind = variant ?? lifecycle.resource;
    const named = nth === 0 || typeof way?.on !== 'string' ? kind : `${kind}-by-${way.on}`;
    const plan = planForCall(
      {
        action,
        expect: expectationOf(action, rule, context),
        variant: named,
        ...(variant === undefined ? {} : { resourceVariant: variant }),
        // Calls that come before lead a part into its state.
        ...(isPart ? {} : { state: way?.from ?? rule.from }),
        reads: (keys) => readsAfter(lifecycle, rule, variant, keys, context),
      },
      context,
    );
    const what = variant === undefined ? lifecycle.resource : `${variant} ${lifecycle.resource}`;
    const title = `${action.name} on a ${what} that is ${rule.from}`;
    const draft = { variant: named, level: rule.level, title };
    if (!way) return [{ ...draft, plan }];
    const during = duringOf(way, rule.from, lifecycle, variant, plan, context);
    const { probe: _probe, ...rest } = plan;
    return during ? [{ ...draft, plan: { ...rest, ...during } }] : [];
  });
}

/** The call that leads into a state which passes by itself, what that needs to come before, and the read that shows it. */
function duringOf(
  way: StateRule,
  state: string,
  { resource, stable }: Lifecycle,
  variant: string | undefined,
  { call, prepare }: CallPlan,
  context: PlanningContext,
): { readonly during: PassingState; readonly prepare: CallPlan['prepare'] } | undefined {
  const described = resourceNamed(context.book, resource);
  const keys = keysOf(described, call);
  const mover = typeof way.on === 'string' ? actionFor(context.book, way.on, resource, variant) : undefined;
  const read = readCall(resource, variant, keys, context, 1);
  if (!mover || !read || described.status === undefined) return undefined;
  const trigger = buildCall(mover, keysIn(mover, keys), context, context.seed('trigger'));
  const needed = neededCalls(mover, trigger, keys, context, context.seed('trigger'));
  const others = prepare.filter(
    ({ action }) => action !== mover.name && !needed.some((need) => need.action === action),
  );
  return { during: { trigger, read, field: described.status, state, rests: stable }, prepare: [...others, ...needed] };
}

function expectationOf(action: ActionSpec, rule: StateRule, context: PlanningContext): Expectation {
  if (rule.expect === 'accept') return { answer: 'accept' };
  if (rule.expect === 'observe') return { answer: 'observe', accepting: [], rejecting: [] };
  return {
    answer: 'reject',
    errors: expectedErrors({ kinds: [], named: rule.errors, anyCode: rule.anyCode === true }, action, context),
  };
}

function readsAfter(
  lifecycle: Lifecycle,
  rule: StateRule,
  variant: string | undefined,
  keys: Choices,
  context: PlanningContext,
): readonly ExpectedRead[] {
  const { status } = resourceNamed(context.book, lifecycle.resource);
  const call = readCall(lifecycle.resource, variant, keys, context, 1);
  if (rule.expect !== 'accept' || rule.to === undefined || status === undefined || !call) return [];
  if (rule.to === 'gone') {
    const wait = rule.through === undefined ? {} : { mayLag: true as const };
    const { items } = actionNamed(context.book, call.action).effect;
    const emptied = items === undefined ? {} : { emptied: items };
    return [{ call, ...wait, ...emptied, fields: [], refused: { named: [], listed: [] } }];
  }
  const settled = { path: status, equals: [rule.to], absent: 'fail' as const };
  const immediate = rule.from === 'none' && rule.through === undefined;
  return [{ call, ...(immediate ? {} : { until: { field: status, values: [rule.to] } }), fields: [settled] }];
}
