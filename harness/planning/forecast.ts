import type { CallPlan } from '../../cases/call-plan.ts';
import type { Step } from '../../cases/step.ts';
import { callsOf, stepsOf, stepsOfType } from '../../cases/steps-of.ts';
import { actionsOfSteps } from './actions-of-plan.ts';
import { declares, type Obstacle } from '../provisioning/capabilities.ts';
import type { Case } from '../../cases/case.ts';
import type { PlannedRequirement } from './plan-cases.ts';
import { madeByAction, madeBySteps, holdsOthers } from '../provisioning/made-by.ts';
import { plannedCall } from '../../cases/planned-call.ts';
import { fixtureKey } from '../furnishing/fixture-key.ts';
import { foundFixtures } from './found-fixtures.ts';
import { skipCase, type Conditions } from './skip-case.ts';

/** What a run would do if everything in it went well. */
export interface Forecast {
  readonly suites: readonly SuiteForecast[];
  /** Requirements that have no cases of their own, by why. */
  readonly caseless: Readonly<Record<'untestable' | 'covered' | 'silent', number>>;
  readonly obstacles: readonly (Obstacle & { readonly cases: number })[];
  readonly resources: readonly ResourceForecast[];
  /** Values that cost money, with the number of cases that send them and of those that run. */
  readonly costly: readonly { readonly value: string; readonly cases: number; readonly running: number }[];
  readonly requests: number;
}

export interface SuiteForecast {
  readonly id: string;
  readonly requirements: number;
  readonly cases: number;
  readonly running: number;
}

/** How many resources of a kind would be made, counting as made whatever is not meant to be refused. */
export interface ResourceForecast {
  readonly resource: string;
  readonly atOnce: number;
  readonly total: number;
}

export interface ForecastConditions extends Conditions {
  readonly concurrency: number;
}

/** Foretells a run of the given requirements, without sending anything. */
export function forecast(planned: readonly PlannedRequirement[], conditions: ForecastConditions): Forecast {
  const cases = planned.flatMap(({ cases: own }) =>
    own.map((subject) => ({ subject, plan: plannedCall(subject), obstacle: skipCase(subject, conditions) })),
  );
  const runs = new Set(cases.filter(({ obstacle }) => !obstacle).map(({ subject }) => subject.id));
  const plans = cases
    .filter(({ obstacle }) => !obstacle)
    .flatMap(({ subject, plan }) =>
      Array.from({ length: 'rounds' in subject.plan ? subject.plan.rounds : 1 }, () => plan),
    );
  const counted = new Map<string, Obstacle & { readonly cases: number }>();
  for (const { obstacle } of cases) {
    if (!obstacle) continue;
    const key = `${obstacle.verdict} ${obstacle.reason}`;
    counted.set(key, { ...obstacle, cases: (counted.get(key)?.cases ?? 0) + 1 });
  }
  return {
    suites: suitesOf(planned, runs),
    caseless: caselessOf(planned),
    obstacles: [...counted.values()].toSorted((a, b) => b.cases - a.cases || (a.reason < b.reason ? -1 : 1)),
    resources: resourcesOf(plans, conditions),
    costly: costlyOf(cases, runs),
    requests: requestsOf(plans, conditions),
  };
}

function costlyOf(
  cases: readonly { readonly subject: Case; readonly plan: CallPlan }[],
  runs: ReadonlySet<string>,
): Forecast['costly'] {
  const sent = cases.flatMap(({ subject, plan }) =>
    (plan.costs ?? []).map((value) => ({ value: `${buyerOf(value, plan)} ${value}`, runs: runs.has(subject.id) })),
  );
  return [...new Set(sent.map(({ value }) => value))].toSorted().map((value) => {
    const same = sent.filter((entry) => entry.value === value);
    return { value, cases: same.length, running: same.filter((entry) => entry.runs).length };
  });
}

/** The action that is sent with a value. */
function buyerOf(costly: string, plan: CallPlan): string {
  const isSent = ({ parameters }: CallPlan['call']): boolean =>
    Object.entries(parameters).some(([name, value]) => typeof value === 'string' && `${name}=${value}` === costly);
  return (isSent(plan.call) ? plan.call : callsOf(stepsOf(plan), 'before').find(isSent))?.action ?? plan.call.action;
}

function suitesOf(planned: readonly PlannedRequirement[], runs: ReadonlySet<string>): readonly SuiteForecast[] {
  const withCases = planned.filter(({ cases }) => cases.length > 0);
  return [...new Set(withCases.map(({ suite }) => suite ?? ''))].toSorted().map((id) => {
    const entries = withCases.filter(({ suite }) => suite === id);
    const cases = entries.flatMap((entry) => entry.cases);
    const running = cases.filter((subject) => runs.has(subject.id)).length;
    return { id, requirements: entries.length, cases: cases.length, running };
  });
}

function caselessOf(planned: readonly PlannedRequirement[]): Forecast['caseless'] {
  const none = planned.filter(({ cases }) => cases.length === 0).map(({ requirement }) => requirement);
  const untestable = none.filter((requirement) => requirement.untestable !== undefined).length;
  const covered = none.filter((requirement) => !requirement.untestable && requirement.coveredBy !== undefined).length;
  return { untestable, covered, silent: none.length - untestable - covered };
}

function resourcesOf(plans: readonly CallPlan[], conditions: ForecastConditions): readonly ResourceForecast[] {
  const { book, concurrency, liveLoadBalancers } = conditions;
  return book.service.resources.flatMap(({ name }): readonly ResourceForecast[] => {
    const own = plans.map((plan) => ownMade(plan, conditions).filter((made) => made === name).length);
    const total = sum(own);
    const busiest = sum(own.toSorted((a, b) => b - a).slice(0, concurrency));
    const leases = leasesOf(plans, name, conditions);
    const pooled = Math.min(mostOf(conditions), leases);
    const anchors = anchorsOf(plans, name, conditions);
    const limit = holdsOthers(name, book) ? liveLoadBalancers : undefined;
    const kept = holdsOthers(name, book) ? Math.min(concurrency, total - busiest) : 0;
    const unlimited = busiest + kept + pooled + anchors;
    const atOnce = Math.min(unlimited, limit ?? Infinity);
    if (atOnce === 0) return [];
    // Where not all fit, an idle one may make way for each that a case makes for itself, and is made anew if a case leases it.
    const again = unlimited > atOnce ? Math.min(total, leases - pooled) : 0;
    return [{ resource: name, atOnce, total: total + pooled + anchors + again }];
  });
}

/** What a plan does for itself: all but to make what it leases, or finds. */
function ownSteps(
  plan: CallPlan,
  conditions: ForecastConditions,
  found: ReadonlySet<string> = new Set(),
): readonly Step[] {
  return stepsOf(plan).filter((step) => {
    if (step.type !== 'fixture') return true;
    return !isLeased(step.fixture, conditions) && !found.has(fixtureKey({ ...step.fixture, call: step.calls[0] }));
  });
}

/** What a plan makes for itself if the target refuses what it must refuse. */
function ownMade(plan: CallPlan, conditions: ForecastConditions, found?: ReadonlySet<string>): readonly string[] {
  const made = madeBySteps(ownSteps(plan, conditions, found), conditions.book);
  const succeeds = plan.expect.answer === 'accept' || plan.expect.answer === 'observe';
  const underTest = madeByAction(plan.call.action, conditions.book);
  return succeeds || underTest === undefined ? made : made.toSpliced(made.lastIndexOf(underTest), 1);
}

function leased(plan: CallPlan, conditions: ForecastConditions): readonly Fixture[] {
  return stepsOfType(plan, 'fixture')
    .map(({ fixture }) => fixture)
    .filter((fixture) => isLeased(fixture, conditions));
}

/** As many as are in use at once wait for the next case at most. */
function mostOf({ concurrency }: ForecastConditions): number {
  return 2 * concurrency;
}

/** Without its anchor a pooled resource serves one case only. */
function isLeased({ pooled, exclusive, anchor }: Fixture, { target }: ForecastConditions): boolean {
  return pooled && exclusive !== true && (anchor === undefined || declares(target, anchor.action));
}

type Fixture = Step<'fixture'>['fixture'];

function leasesOf(plans: readonly CallPlan[], resource: string, conditions: ForecastConditions): number {
  const leasing = plans.filter((plan) => leased(plan, conditions).some((fixture) => fixture.resource === resource));
  return leasing.length;
}

function anchorsOf(plans: readonly CallPlan[], resource: string, conditions: ForecastConditions): number {
  const { book } = conditions;
  const anchored = plans.filter((plan) =>
    leased(plan, conditions).some(({ anchor }) => anchor && madeByAction(anchor.action, book) === resource),
  );
  return Math.min(mostOf(conditions), anchored.length);
}

/** Each request once, as if nothing had to be waited for, a deletion for whatever is made, and one question per action whether it is offered. */
function requestsOf(plans: readonly CallPlan[], conditions: ForecastConditions): number {
  const { book, target } = conditions;
  const found = foundFixtures(plans, book, conditions.concurrency);
  const ofPlan = (plan: CallPlan, index: number): number =>
    actionsOfSteps(ownSteps(plan, conditions, found[index]), book, (action) => declares(target, action)).length +
    ownMade(plan, conditions, found[index]).length;
  const asked = new Set(
    plans
      .flatMap((plan) => callsOf(stepsOf(plan).filter(({ type, part }) => type === 'fixture' || part === 'tested')))
      .map(({ action }) => action),
  );
  const pooled = sum(
    book.service.resources.map(({ name }) => Math.min(mostOf(conditions), leasesOf(plans, name, conditions))),
  );
  return sum(plans.map(ofPlan)) + asked.size + 3 * pooled;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
