import type { Call } from '../../cases/call.ts';
import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { judge } from '../../specs/oracle/judge.ts';
import type { Lifecycle, NamedCall, StateRule, Way } from '../../specs/lifecycle.ts';
import { withServers } from '../../cases/server-slots.ts';
import { buildCall, type Choices } from '../../generators/calls/build-call.ts';
import { expectationOf } from '../../generators/constraint-cases.ts';
import { actionNamed, resourceNamed } from '../../generators/calls/context.ts';
import { expectedErrors } from '../../generators/errors/expected-errors.ts';
import { planForCall, planWithKeys } from '../../generators/calls/plan-for-call.ts';
import { keysIn } from '../../generators/calls/resource-keys.ts';
import { signsOf } from './state-signs.ts';

/** A call that is tried in a state into which calls lead. */
export interface DescribedPair {
  readonly action: ActionSpec;
  readonly call: NamedCall;
  readonly lifecycle: Lifecycle;
  readonly rule: StateRule;
}

const born: Way = { name: 'new', calls: [] };

/** One call in one state, for every way into the state and every kind of the resource: its answer, and the state that follows. */
export function describedStateCases(pair: DescribedPair, context: PlanningContext): readonly CaseDraft[] {
  const { call, lifecycle, rule } = pair;
  if (!isInForce(rule, context)) return [];
  const { ways = [] } = lifecycle.states[rule.from] ?? {};
  const kinds = lifecycle.variants.length > 0 ? lifecycle.variants : [undefined];
  const expect = expectationIn(pair, context);
  return (ways.length > 0 ? ways : [born]).flatMap((way) =>
    kinds.map((kind): CaseDraft => {
      const variant = kind === undefined ? way.name : `${way.name}-${kind}`;
      return {
        variant,
        level: expect.answer === 'observe' ? 'observe' : rule.level,
        title: `${call.name} on a ${lifecycle.resource} that is ${rule.from} (${variant})`,
        plan: planOf(pair, { way, kind, variant, expect }, context),
      };
    }),
  );
}

/** What only later editions state is out of scope. */
function isInForce({ sources }: StateRule, { editions, edition }: PlanningContext): boolean {
  if (edition === undefined) return true;
  return sources.some((source) => editions.indexOf(source.edition) <= editions.indexOf(edition));
}

interface Trial {
  readonly way: Way;
  readonly kind: string | undefined;
  readonly variant: string;
  readonly expect: Expectation;
}

function planOf(pair: DescribedPair, { way, kind, variant, expect }: Trial, context: PlanningContext): CallPlan {
  const { action, call, lifecycle } = pair;
  const request = {
    action,
    choices: choicesOf(call),
    expect: { answer: 'accept' },
    variant,
    ...(kind === undefined ? {} : { resourceVariant: kind }),
    ...(way.holder === undefined ? {} : { state: way.holder }),
  } as const;
  const { keys } = planWithKeys(request, context);
  const callOf = (named: NamedCall): Call => {
    const spec = actionNamed(context.book, named.action);
    const given = { ...keysIn(spec, placesIn(keys)), ...choicesOf(named) };
    return buildCall(spec, given, context, context.seed(variant));
  };
  const steps = way.calls.map(callOf);
  const signs = signsOf({ ...pair, expect }, callOf, context.book);
  const also = [...steps, ...signs.reads.map((read) => read.call), ...(signs.probe ? [signs.probe] : [])];
  const { prepare, fixtures, ...plan } = planForCall({ ...request, also }, context);
  const needed = prepare.filter((need) => !steps.some((step) => step.action === need.action));
  const isMoved = steps.length > 0;
  return {
    ...plan,
    ...signs,
    fixtures: fixtures.map((fixture) =>
      isMoved && fixture.pooled && fixture.resource === lifecycle.resource ? { ...fixture, exclusive: true } : fixture,
    ),
    prepare: [...needed, ...steps],
    expect,
  };
}

/** The keys that are values, such as a port. Identifiers stand wherever a call needs them, and nowhere else unless it says so. */
function placesIn(keys: Choices): Choices {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => typeof value === 'string'));
}

function choicesOf({ with: values }: NamedCall): Choices {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, withServers(text)]));
}

/** A refusal without codes of its own is that of a resource that does not exist: what binds then is what the action says of it. */
function expectationIn({ action, lifecycle, rule }: DescribedPair, context: PlanningContext): Expectation {
  const { book } = context;
  if (rule.expect === 'accept') return { answer: 'accept' };
  if (rule.expect === 'observe') return { answer: 'observe', accepting: [], rejecting: [] };
  const { aspectOf } = resourceNamed(book, lifecycle.resource);
  const named = action.parameters.find(
    ({ reference }) => reference && [lifecycle.resource, aspectOf].includes(reference.resource),
  );
  if (rule.errors.length > 0 || !named?.reference) {
    return { answer: 'reject', errors: expectedErrors({ kinds: [], named: rule.errors }, action, context) };
  }
  const { point } = named.reference;
  return expectationOf(
    judge(point, (mustExist) => !mustExist, context),
    () => expectedErrors({ kinds: ['reference'], parameter: named, named: point.errors }, action, context),
  );
}
