import { describe, expect, it } from 'vitest';
import { combinationCases } from '../../../../generators/actions/combination-cases.ts';
import { combinationModel } from '../../../../generators/actions/combination-model.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import type { CallPlan, CaseDraft } from '../../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { documentedForms } from '../../../../specs/oracle/documented-forms.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { makesSoundCases } from '../../laws/call-laws.ts';

const book = loadSpecBook('clb');
const { service } = book;
const forms = documentedForms(service, service);
const context: PlanningContext = { book, editions: service.editions, forms, seed: () => 1 };
const create = actionNamed(book, 'CreateLoadBalancerHTTPListener');

type Pair = readonly [string, string];

function isTogether({ plan }: CaseDraft, pairs: readonly Pair[]): boolean {
  return pairs.every(([factor, name]) => plan.classes?.[factor] === name);
}

function callOf({ plan }: CaseDraft): CallPlan['call']['parameters'] {
  return plan.call.parameters;
}

describe('combinationCases', () => {
  const drafts = combinationCases(create, context);

  it('puts every two classes together, or a rule keeps them apart', () => {
    const { factors } = combinationModel(create, context);
    const missing = factors.flatMap((one, index) =>
      factors.slice(index + 1).flatMap((other) =>
        one.classes.flatMap(({ name: a }) =>
          other.classes
            .filter(
              ({ name: b }) =>
                !drafts.some((draft) =>
                  isTogether(draft, [
                    [one.name, a],
                    [other.name, b],
                  ]),
                ),
            )
            .map(({ name: b }) => `${one.name}=${a} ${other.name}=${b}`),
        ),
      ),
    );
    expect(missing).toContain('StickySession=value-on StickySessionType=absent');
    expect(missing).toContain('BackendServerPort=absent VServerGroupId=absent');
    const ruled = /StickySession|Cookie|BackendServerPort|HealthCheck|HealthyThreshold|Acl/;
    expect(missing.filter((pair) => !ruled.test(pair))).toEqual([]);
  });

  it('keeps the rules: what is required is there, and nothing is given without effect', () => {
    for (const draft of drafts) {
      const { StickySession, StickySessionType, Cookie, CookieTimeout, HealthCheck, HealthCheckURI } = callOf(draft);
      if (StickySession === 'on') expect(StickySessionType).toBeDefined();
      if (StickySession === 'on' && StickySessionType === 'server') expect(Cookie).toBeDefined();
      if (StickySession === 'on' && StickySessionType === 'insert') expect(CookieTimeout).toBeDefined();
      if (HealthCheckURI !== undefined) expect(HealthCheck).toBe('on');
    }
  });

  it('reads back whatever was written, in each format and by each method', () => {
    for (const { plan } of drafts) expect(plan.reads[0]?.fields.length).toBeGreaterThan(10);
    expect(new Set(drafts.map(({ plan }) => `${plan.tampering?.format} ${plan.tampering?.method}`)).size).toBe(4);
  });

  it('names a case by its classes, so that the seed decides values and no names', () => {
    const other = combinationCases(create, { ...context, seed: () => 2 });
    expect(other.map(({ variant }) => variant)).toEqual(drafts.map(({ variant }) => variant));
    expect(other.map(callOf)).not.toEqual(drafts.map(callOf));
  });

  it('puts every three classes together in a deep run', () => {
    const deep = combinationCases(create, { ...context, deep: true });
    const three = (name: string): readonly Pair[] => [
      ['Gzip', name],
      ['XForwardedFor', 'value-on'],
      ['IdleTimeout', 'max'],
    ];
    expect(deep.length).toBeGreaterThan(3 * drafts.length);
    for (const name of ['absent', 'value-on', 'value-off']) {
      expect(deep.some((draft) => isTogether(draft, three(name)))).toBe(true);
    }
  });

  it('leaves format and method to the run where no document speaks of forms', () => {
    const [first] = combinationCases(create, { ...context, forms: undefined });
    expect(first?.plan.tampering).toBeUndefined();
  });

  it('makes the resource of a change with other values than the change writes', () => {
    const [first] = combinationCases(actionNamed(book, 'SetLoadBalancerTCPListenerAttribute'), context);
    const made = first?.plan.fixtures.find(({ resource }) => resource === 'listener')?.call.parameters ?? {};
    const both = Object.keys(made).filter(
      (name) => /Timeout|Threshold/.test(name) && first?.plan.call.parameters[name],
    );
    expect(both.length).toBeGreaterThan(0);
    for (const name of both) expect(made[name]).not.toBe(first?.plan.call.parameters[name]);
  });
});

makesSoundCases(({ origin }) => origin.type === 'combinations', 70_000, 'generators/actions/combination-cases.ts');
