import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import { openPlanner } from '../../../harness/planning/plan-cases.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { sameName } from '../../../specs/derive/derive-parameter.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { Requirement } from '../../../specs/requirement.ts';
import { suites } from '../../../suites/suites.ts';
import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(({ kind }) => kind === 'round-trip', 45_000, 'generators/round-trip-cases.ts');

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book).filter(({ kind }) => kind === 'round-trip');

/** What a case sends in a parameter that a read shows again, and what was there before, as far as anybody knows. */
interface Trip {
  readonly sent: string;
  readonly had?: string | undefined;
}

/** Those of which documents or accounts leave one value to send, which is there by itself. */
const single = [
  // No case can give another region than its own.
  'clb.CreateLoadBalancer.RegionId.round-trip',
  // The others cost money, need a protection lifted again, or are offered by some zones only.
  'clb.CreateLoadBalancer.PayType.round-trip',
  'clb.CreateLoadBalancer.AddressIPVersion.round-trip',
  // The listener to forward to would have to be there.
  'clb.CreateLoadBalancerHTTPListener.ListenerForward.round-trip',
  // It is shown while it is on, and no document says what it is by itself.
  'clb.CreateLoadBalancerTCPListener.ConnectionDrain.round-trip',
  // Entries of the other version are another matter, which has a rule of its own.
  'clb.CreateAccessControlList.AddressIPVersion.round-trip',
];

describe('what is written and read again', () => {
  it.each([1, 2, 3])('was not there before in one case at least, whatever is drawn (seed %i)', (seed) => {
    const trips = requirements.map((requirement) => [requirement.id, tripsOf(requirement, seed)] as const);
    expect(trips.flatMap(([, made]) => made).length).toBeGreaterThan(500);
    const unproved = trips.filter(([, made]) => made.length > 0 && !shows(made)).map(([id]) => id);
    expect(unproved.toSorted()).toEqual(single.toSorted());
  });

  it('was not there before in any case of a change, where the resource can be made with something else', () => {
    const changes = requirements.filter(({ id }) => !id.includes('.Create') && !id.endsWith('.AclStatus.round-trip'));
    const idle = changes.filter((one) => tripsOf(one, 7).some(({ sent, had }) => sent === had));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe('a value that the edition asked for leaves open', () => {
  const id = 'clb.SetListenerAccessControlStatus.AccessControlStatus.round-trip';

  it.each([
    ['2018', 'observe'],
    ['2019', 'must'],
    [undefined, 'must'],
  ])('is written under %s at the level %s, however the guide spells it', (edition, level) => {
    const planner = openPlanner({ book, requirements, suites, seed: 7, edition });
    const requirement = requirements.find((one) => one.id === id);
    if (!requirement) throw new Error(`there is no ${id}`);
    const levels = planner.plan(requirement).cases.flatMap(({ plan, level: own }) => {
      const sent = 'call' in plan ? plan.call.parameters['AccessControlStatus'] : undefined;
      return [[sent, own]];
    });
    expect(levels).toContainEqual(['open_white_list', level]);
    expect(levels).toContainEqual(['close', 'must']);
  });
});

/** Whether who changes nothing is found out by one of the cases, whatever was there before. */
function shows(trips: readonly Trip[]): boolean {
  const unknown = new Set(trips.filter(({ had }) => had === undefined).map(({ sent }) => sent));
  return unknown.size > 1 || trips.some(({ sent, had }) => had !== undefined && had !== sent);
}

function tripsOf(requirement: Requirement, seed: number): readonly Trip[] {
  const { origin } = requirement;
  if (origin.type !== 'parameter') throw new Error(`${requirement.id} is about no parameter`);
  const planner = openPlanner({ book, requirements, suites, seed });
  return planner.plan(requirement).cases.flatMap(({ plan }): readonly Trip[] => {
    if (!('call' in plan) || plan.expect.answer !== 'accept') return [];
    const sent = plan.call.parameters[origin.parameter.name];
    if (sent === undefined) return [];
    return [{ sent: JSON.stringify(sent), had: hadBefore(sent, plan, origin.action, origin.parameter) }];
  });
}

function hadBefore(
  sent: string | Slot,
  { fixtures, prepare }: CallPlan,
  { effect }: ActionSpec,
  { name }: Parameter,
): string | undefined {
  if (typeof sent !== 'string' && sent.fill === 'identifier') {
    // Nothing has an identifier by itself; a change names what was made after the rest.
    const made = prepare.find(({ action }) => actionNamed(action).effect.resource === sent.resource);
    return effect.operation === 'create' || made ? 'another' : JSON.stringify(sent);
  }
  const isPart = book.service.resources.find((one) => one.name === effect.resource)?.aspectOf !== undefined;
  const maker = fixtures.find(({ resource }) => resource === effect.resource)?.call;
  if (effect.operation === 'update' && (isPart || !maker)) return undefined;
  const creation = effect.operation === 'create' ? undefined : maker;
  const given = Object.entries(creation?.parameters ?? {}).find(([own]) => sameName(own, name));
  return given ? JSON.stringify(given[1]) : agreedDefault(creatorOf(effect), name);
}

function agreedDefault({ parameters }: ActionSpec, name: string): string | undefined {
  const { statements = [] } = parameters.find((own) => sameName(own.name, name))?.default ?? {};
  const values = new Set(statements.map(({ prose, schema }) => String(prose ?? schema)));
  return values.size === 1 ? JSON.stringify([...values][0]) : undefined;
}

function creatorOf({ resource, variant }: ActionSpec['effect']): ActionSpec {
  const creator = book.actions.find(
    ({ effect }) =>
      effect.operation === 'create' && effect.resource === resource && (variant ?? effect.variant) === effect.variant,
  );
  if (!creator) throw new Error(`nothing creates a ${resource}`);
  return creator;
}

function actionNamed(name: string): ActionSpec {
  return book.actions.find((one) => one.name === name) as ActionSpec;
}
