import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../generators/actions/combination-model.ts';
import { planCases } from '../../../harness/planning/plan-cases.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Call } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import { readerOf, sameName } from '../../../specs/derive/derive-parameter.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { hasEffect } from '../../../specs/oracle/has-effect.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { suites } from '../../../suites/suites.ts';

const book = loadSpecBook('clb');
const asked = [undefined, '2018', '2024'];
const requirements = deriveRequirements(book).filter(
  ({ action, kind }) => action !== null && ['effect', 'round-trip', 'default', 'response'].includes(kind),
);

function plansOf(edition: string | undefined): readonly { readonly id: string; readonly plan: CallPlan }[] {
  const { requirements: planned } = planCases({ book, requirements, suites, seed: 5, edition });
  return planned.flatMap(({ cases }) => cases.flatMap(({ id, plan }) => ('call' in plan ? [{ id, plan }] : [])));
}

function specOf(name: string): ActionSpec {
  const action = book.actions.find((candidate) => candidate.name === name);
  if (!action) throw new Error(`no spec describes ${name}`);
  return action;
}

/** The parameter of a call that a field of the read would show again, if it has no effect there. */
function idleEcho(call: Call, path: string): string | undefined {
  const action = specOf(call.action);
  const { resource, variant } = action.effect;
  const field = readerOf(book, resource, variant)?.response.find((one) => one.path === path);
  const parameter = action.parameters.find(({ name }) => field?.echoes !== undefined && sameName(field.echoes, name));
  if (!parameter || hasEffect(action.rules, parameter.name, textsOf(call.parameters))) return undefined;
  return `${call.action}.${parameter.name}`;
}

describe('a parameter without effect', () => {
  it.each(asked)('is never read back, asked for %s', (edition) => {
    const found = plansOf(edition).flatMap(({ id, plan: { call, reads } }) =>
      reads
        .flatMap(({ fields }) => fields.filter(({ equals, absent }) => equals.length > 0 || absent === 'fail'))
        .flatMap(({ path }) => idleEcho(call, path) ?? [])
        .map((echo) => `${id}: ${echo}`),
    );
    expect(found).toEqual([]);
  });

  it('is not what the presence of a field is asked of', () => {
    const found = plansOf(undefined).flatMap(({ id, plan }) => {
      const made = plan.fixtures.find(({ resource }) => resource === specOf(plan.call.action).effect.resource);
      const promised = specOf(plan.call.action).response.some(
        ({ path, presence }) => path === plan.field && presence.statements.some(({ prose }) => prose === true),
      );
      const idle = promised && made && plan.field !== undefined ? idleEcho(made.call, plan.field) : undefined;
      return idle === undefined ? [] : [`${id}: ${idle}`];
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['CreateLoadBalancerTCPListener', 'HealthCheckType', { HealthCheckSwitch: 'off' }, false],
    ['CreateLoadBalancerTCPListener', 'HealthCheckType', {}, true],
    ['CreateLoadBalancerTCPListener', 'HealthCheckURI', { HealthCheckType: 'http', HealthCheckSwitch: 'off' }, false],
    ['SetLoadBalancerUDPListenerAttribute', 'healthCheckReq', { HealthCheckSwitch: 'off' }, false],
    ['SetLoadBalancerUDPListenerAttribute', 'HealthyThreshold', { HealthCheckSwitch: 'on' }, true],
    ['CreateLoadBalancerHTTPListener', 'UnhealthyThreshold', { HealthCheck: 'off' }, false],
    ['CreateLoadBalancerHTTPSListener', 'CookieTimeout', { StickySession: 'on', StickySessionType: 'server' }, false],
    ['SetLoadBalancerHTTPListenerAttribute', 'Cookie', { StickySession: 'off' }, false],
    ['CreateLoadBalancerTCPListener', 'ConnectionDrainTimeout', { ConnectionDrain: 'off' }, false],
  ] as const)('%s: %s with %j: %s', (action, parameter, wire, effect) => {
    expect(hasEffect(specOf(action).rules, parameter, wire)).toBe(effect);
  });
});
