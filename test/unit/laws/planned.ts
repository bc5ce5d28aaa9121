import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Call, Slot } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import type { Case } from '../../../cases/case.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { drawnScript, planOfScript } from '../../../cases/planned-call.ts';
import { openPlanner, type PlannedRequirement, type Planner } from '../../../harness/planning/plan-cases.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { packageRoot } from '../../../specs/package-root.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Requirement } from '../../../specs/requirement.ts';
import { suites } from '../../../suites/suites.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { WireCall } from './judge/judge-call.ts';

export const book: SpecBook = loadSpecBook('clb');
export const requirements: readonly Requirement[] = deriveRequirements(book);
/** The editions of the service, and none. */
export const scopes: readonly (string | undefined)[] = [undefined, ...book.service.editions];

/** A service that only tests know, or ours. */
export interface KnownService {
  readonly book: SpecBook;
  readonly requirements: readonly Requirement[];
}

const services = new Map<string, KnownService>([['clb', { book, requirements }]]);

/** A service by its name, loaded once. */
export function serviceOf(name: string): KnownService {
  const known = services.get(name);
  if (known) return known;
  const isOurs = existsSync(join(packageRoot(), 'specs', name, 'service.yaml'));
  const other = isOurs ? loadSpecBook(name) : loadSpecBook(name, join(packageRoot(), 'test', 'fixtures', 'services'));
  const loaded = { book: other, requirements: deriveRequirements(other) };
  services.set(name, loaded);
  return loaded;
}

/** What a maker of cases may know, with one seed for all. */
export function contextOf(edition?: string): PlanningContext {
  return { book, editions: book.service.editions, edition, seed: () => 1 };
}

/** The first rule that a scenario serves. */
export function topicOf(scenario: string): TopicRule {
  const found = book.topics.find((topic) => topic.scenario === scenario);
  if (!found) throw new Error(`no rule names ${scenario}`);
  return found;
}

/** The parameter of an action. */
export function parameterOf(action: string, parameter: string): Parameter {
  const found = book.actions.find(({ name }) => name === action)?.parameters.find(({ name }) => name === parameter);
  if (!found) throw new Error(`${action} has no ${parameter}`);
  return found;
}

const seed = 7;
const planners = new Map<string | undefined, Planner>();

/** A requirement with its cases, planned once for all tests that ask for them. */
export function planned(requirement: Requirement, edition?: string): PlannedRequirement {
  const planner = planners.get(edition) ?? newPlanner(edition);
  planners.set(edition, planner);
  return planner.plan(requirement);
}

/** The same, planned anew. */
export function newPlanner(edition?: string): Planner {
  return openPlanner({ book, requirements, suites, seed, edition });
}

/** What a case sends: its plan, some draws of it, or the calls of a history. */
export function plansOf({ plan, seed: own }: Pick<Case, 'plan' | 'seed'>): readonly CallPlan[] {
  if ('scripts' in plan) return [planOfScript(plan, drawnScript(plan, own))];
  return 'arbitrary' in plan ? fc.sample(plan.arbitrary, { seed: own, numRuns: 4 }) : [plan];
}

/** A call as text, as far as its values are known before it is sent. */
export function wireCall({ parameters }: Call): WireCall {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: string | Slot): string | null {
  if (typeof value === 'string') return value;
  return value.fill === 'servers' ? value.text.replaceAll(/\$(?:server|made\.)([\w#-]+)/gu, 'i-$1') : null;
}

/** The calls of a plan that are to be accepted, whatever the call under test is to be. */
export function callsAround(plan: CallPlan): readonly Call[] {
  const { fixtures, prepare, arrival, during, probe, witnesses = [], lists = [], reads, together = [], census } = plan;
  return [
    ...fixtures.flatMap(({ call, anchor }) => (anchor ? [call, anchor] : [call])),
    ...prepare.filter(({ sending }) => sending?.mayFail !== true),
    ...(arrival ? [arrival.read] : []),
    ...(during ? [during.trigger, during.read] : []),
    ...(probe ? [probe] : []),
    ...witnesses.map(({ call }) => call),
    ...lists.flatMap(({ calls, mayRefuse }) => (mayRefuse === true ? [] : calls)),
    ...reads.map(({ call }) => call),
    ...(plan.rivals === true ? [] : together),
    ...(census?.calls ?? []),
  ];
}
