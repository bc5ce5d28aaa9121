import type { CallPlan } from '../../cases/call-plan.ts';
import type { Step } from '../../cases/step.ts';
import { callsOf, stepsOf } from '../../cases/steps-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { WireForm } from '../../protocol/wire.ts';
import type { Case } from '../../cases/case.ts';
import type { NotRunCause } from '../../cases/not-run-cause.ts';
import { isLoopback, type Target, type Capabilities, type Capability } from '../wire/target.ts';
import { placesOf } from '../wire/places-of.ts';
import { topLevelMadeBy } from './made-by.ts';
import { deletionOf } from './keyed-call.ts';
import { actionsOfWays } from './way-into.ts';
import { fixed } from '../../cases/wire-forms.ts';

/** Why a case says nothing about a target (`not-applicable`), or cannot be asked of it (`not-run`). */
export interface Obstacle {
  readonly verdict: 'not-applicable' | 'not-run';
  readonly reason: string;
  readonly because?: NotRunCause;
}

/**
 * What a case is about and the target declares that it has not makes the case not applicable; an action that it merely
 * takes on the way makes it not run, as the promise itself is neither kept nor denied.
 */
export function missingCapability(subject: Case, plan: CallPlan, target: Target, book: SpecBook): Obstacle | undefined {
  const { capabilities = {} } = target;
  const base = subject.form ?? target;
  const steps = stepsOf(plan);
  const sent = callsOf(steps).flatMap(({ sending }) => sending?.form ?? []);
  const tampered = steps.flatMap(({ tampering = [] }) => tampering);
  const fixedForms = [...tampered, ...sent].flatMap((form) => formNeeds(fixed(base, form)));
  const needs = [...formNeeds(base), ...fixedForms, ...bodyNeeds(steps, book), ...kindNeeds(subject)];
  const missing = needs.find((need) => capabilities[need] === false);
  if (missing !== undefined) return { verdict: 'not-applicable', reason: declaresNo(missing) };
  const own = [subject.requirement.action ?? plan.call.action, plan.call.action].find(
    (name) => !declares(target, name),
  );
  if (own !== undefined) return { verdict: 'not-applicable', reason: declaresNo(own) };
  const step = actionsTaken(plan, steps, target, book).find((name) => !declares(target, name));
  return step === undefined ? undefined : { verdict: 'not-run', reason: `it takes ${step}, and ${declaresNo(step)}` };
}

/** The first part of a form that the target declares that it has not. */
export function missingPart(form: WireForm, capabilities: Capabilities): Capability | undefined {
  return formNeeds(form).find((need) => capabilities[need] === false);
}

/** Whether a target declares that it has an action. */
export function declares({ capabilities }: Target, action: string): boolean {
  return capabilities?.actions?.includes(action) ?? true;
}

/** The sentence for what a target has not. */
export function declaresNo(what: string): string {
  return `the target declares that it has no ${what}`;
}

function formNeeds({ format, method, signature }: WireForm): readonly Capability[] {
  const methods: Readonly<Record<string, Capability>> = { GET: 'get', POST: 'post' };
  const verb = methods[method];
  return [format, ...(verb === undefined ? [] : [verb]), signature === 'v1' ? 'signatureV1' : 'signatureV3'];
}

/** What is carried in a body goes out by POST, whatever the form of the run is. */
function bodyNeeds(steps: readonly Step[], book: SpecBook): readonly Capability[] {
  const hasBody = callsOf(steps).some(({ action, parameters }) => {
    const names = Object.fromEntries(Object.keys(parameters).map((name) => [name, '']));
    return Object.values(placesOf(book, action, names)).includes('body');
  });
  return hasBody ? ['post'] : [];
}

function kindNeeds({ requirement: { kind, origin } }: Case): readonly Capability[] {
  const tokens = origin.type === 'parameter' && origin.parameter.typical === '$token';
  const repeated = origin.type === 'topic' && origin.topic.repetition !== undefined;
  return [
    ...(kind === 'authentication' ? (['authentication'] as const) : []),
    ...(kind === 'idempotence' || repeated || tokens ? (['clientToken'] as const) : []),
  ];
}

/**
 * The actions that a plan cannot do without: what comes before the call, and what proves it. Other looks around the call are
 * left out where they are not declared, unless there is nothing else to see by.
 */
function actionsTaken(plan: CallPlan, steps: readonly Step[], target: Target, book: SpecBook): readonly string[] {
  const needed = callsOf(steps.filter(({ need }) => need === 'first' || need === 'must'));
  const oneOf = callsOf(steps.filter(({ need }) => need === 'any'));
  const calls = [...needed, ...(oneOf.some(({ action }) => declares(target, action)) ? [] : oneOf)];
  // What nothing deletes is left behind: no matter on this machine, money elsewhere.
  const deletions = isLoopback(new URL(target.endpoint))
    ? []
    : topLevelMadeBy(plan, book).flatMap((resource) => deletionOf(book, resource) ?? []);
  return [...calls.map(({ action }) => action), ...actionsOfWays(steps, book), ...deletions];
}
