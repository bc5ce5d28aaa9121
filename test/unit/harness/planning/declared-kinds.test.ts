import { describe, expect, it } from 'vitest';
import { declaredKinds } from '../../../../harness/planning/declared-kinds.ts';
import { planCases } from '../../../../harness/planning/plan-cases.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../suites/suites.ts';

const book = loadSpecBook('clb');
const everything = book.actions.map(({ name }) => name);
const without = (pattern: RegExp): readonly string[] => everything.filter((name) => !pattern.test(name));
const listeners = (declared: readonly string[]): readonly string[] | undefined =>
  declaredKinds({ book, declares: (action) => declared.includes(action) }).service.resources.find(
    ({ name }) => name === 'listener',
  )?.variants;

function plansOf(id: string, declared: readonly string[]): readonly CallPlan[] {
  const requirements = deriveRequirements(book).filter((one) => one.id === id);
  const planned = planCases({ book, requirements, suites, seed: 1, declared }).requirements;
  return planned.flatMap(({ cases }) => cases.flatMap(({ plan }) => ('call' in plan ? [plan] : [])));
}

describe('the kinds that a target declares', () => {
  it('are those that it can make, or all where it makes none', () => {
    expect(listeners(without(/UDP|HTTP/))).toEqual(['tcp']);
    expect(listeners(without(/Create/))).toEqual(['tcp', 'udp', 'http', 'https']);
    expect(declaredKinds({ book })).toBe(book);
  });

  it('are what a promise about any kind is asked of', () => {
    const plans = plansOf('clb.vserver-group.in-use.listener', without(/UDP|HTTP/));
    expect(plans.map(({ prepare }) => prepare.map(({ action }) => action))).toEqual([
      ['CreateLoadBalancerTCPListener'],
    ]);
  });

  it('are all kinds for a promise that takes two', () => {
    expect(plansOf('clb.listener.conditional.protocol-of-shared-port', without(/UDP|HTTP/))).not.toEqual([]);
  });
});

describe('servers that must be in a group', () => {
  const id = 'clb.SetVServerGroupAttribute.effect.others-unchanged';
  const add = 'AddVServerGroupBackendServers';

  it('are added by the action for it where the target has that', () => {
    const actions = plansOf(id, everything).flatMap(({ prepare }) => prepare.map(({ action }) => action));
    expect(actions).toContain(add);
  });

  it('come with the group where the target has no action to add them', () => {
    const plans = plansOf(id, without(/^(AddVServerGroupBackendServers|AddTags)$/));
    expect(plans.length).toBeGreaterThan(0);
    for (const { prepare, fixtures } of plans) {
      expect(prepare.map(({ action }) => action)).not.toContain(add);
      const group = fixtures.find(({ resource }) => resource === 'vserver-group');
      expect(group?.call.parameters['BackendServers']).toBeDefined();
    }
  });
});
