import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wireParameters } from '../../../../cases/wire-parameters.ts';
import type { Case } from '../../../../cases/case.ts';
import { HarnessError } from '../../../../harness/wire/harness-error.ts';
import {
  caseSeed,
  openPlanner,
  planCases,
  planSelected,
  proveCall,
  usableForms,
} from '../../../../harness/planning/plan-cases.ts';
import { plannedCall } from '../../../../cases/planned-call.ts';
import type { Requirement } from '../../../../specs/requirement.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { callsOf, stepsOf } from '../../../../cases/steps-of.ts';
import { inForce } from '../../../../specs/oracle/judge.ts';
import type { Parameter } from '../../../../specs/parameter.ts';
import { violations } from '../../../../specs/oracle/violations.ts';
import type { UsableForms } from '../../../../specs/oracle/documented-forms.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { readSpecFile } from '../../../../specs/read/read-spec-file.ts';
import { suites } from '../../../../suites/suites.ts';
import { wholePlan } from '../../whole-plan.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);

function casesOf(seed: number, edition?: string): readonly Case[] {
  return planCases({ book, requirements, suites, seed, edition }).requirements.flatMap(({ cases }) => cases);
}

/** Plans that several tests look at. */
const one = wholePlan();
const casesOfOne = one.flatMap(({ cases }) => cases);
const casesOfEight = casesOf(8);

const bandwidthRoundTrip = 'CreateLoadBalancerTCPListener.Bandwidth.round-trip';

function requirementsOf(ids: readonly string[]): readonly Requirement[] {
  return requirements.filter(({ id }) => ids.includes(id));
}

const shape = (cases: readonly Case[]): unknown =>
  cases.map(({ id, level, title, seed, plan }) => ({ id, level, title, seed, plan: 'call' in plan ? plan : 'drawn' }));

/** Cases with what their seeds draw; a function of a plan says nothing about it. */
const drawn = (cases: readonly Case[]): unknown =>
  cases.map((subject) => {
    const { id, level, title, seed } = subject;
    return { id, level, title, seed, plan: JSON.stringify(plannedCall(subject)) };
  });

describe('planCases', () => {
  it('gives the same calls for the same seed, and other business values for another', () => {
    expect(shape(casesOf(1))).toEqual(shape(casesOfOne));
    expect(shape(casesOfEight)).not.toEqual(shape(casesOfOne));
  });

  it('plans a selection as it plans the whole, whatever was planned before', () => {
    const whole = planCases({ book, requirements, suites, seed: 7 }).requirements;
    // Read anew, for what is remembered of a book is remembered of that one.
    const fresh = loadSpecBook('clb', undefined, readSpecFile);
    const backwards = deriveRequirements(fresh).toReversed();
    const { plan } = openPlanner({ book: fresh, requirements: backwards, suites, seed: 7 });
    for (const [index, { requirement, cases, suite }] of whole.toReversed().entries()) {
      const alone = plan(backwards[index] as Requirement);
      expect([alone.requirement.id, alone.requirement.level, alone.suite]).toEqual([
        requirement.id,
        requirement.level,
        suite,
      ]);
      expect(drawn(alone.cases), requirement.id).toEqual(drawn(cases));
    }
    const some = planSelected(openPlanner({ book, requirements, suites, seed: 7 }), ({ kind }) => kind === 'range');
    expect(shape(some.requirements.flatMap(({ cases }) => cases))).toEqual(
      shape(whole.flatMap(({ requirement, cases }) => (requirement.kind === 'range' ? cases : []))),
    );
    expect(some.others?.requirements.length).toBe(whole.length - some.requirements.length);
  });

  it('gives every case an id of its own, made of its requirement and variant', () => {
    const cases = casesOfOne;
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.every(({ id, requirement, variant }) => id === `${requirement.id}#${variant}`)).toBe(true);
  });

  it('names the same cases whatever the seed', () => {
    expect(casesOfOne.map(({ id }) => id)).toEqual(casesOfEight.map(({ id }) => id));
  });

  it.each([undefined, '2018', '2019', '2024', '2026'])(
    'proves every call sound for any seed under edition %s',
    (edition) => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          expect(casesOf(seed, edition).length).toBeGreaterThan(500);
        }),
        { numRuns: 1 },
      );
    },
    240_000,
  );

  it.each([undefined, '2024'])('makes and reads only what no edition refuses, asked for %s', (edition) => {
    const { editions } = book.service;
    const listed = ({ required }: Parameter): boolean => inForce(required, { editions, edition }).length > 0;
    // What the resource around is made with may be refused by a letter: then nothing can be said of the case.
    const held = new Set(
      book.actions.flatMap(({ parameters }) =>
        parameters.flatMap(({ holder }) => Object.entries(holder?.given ?? {}).map((given) => given.join('='))),
      ),
    );
    const found = (edition === undefined ? casesOfOne : casesOf(7, edition)).flatMap(({ id, plan }) => {
      if (!('call' in plan)) return [];
      return callsOf(stepsOf(plan))
        .filter((call) => call !== plan.call && call.sending?.mayFail !== true)
        .flatMap((call) => {
          const action = book.actions.find(({ name }) => name === call.action);
          const names = new Set(action?.parameters.filter(listed).map(({ name }) => name));
          const broken = action ? violations(action, wireParameters(call), { editions }) : [];
          return broken
            .filter(({ subject, byLetter }) => names.has(subject) && (edition === undefined || !byLetter))
            .filter(
              ({ subject, byLetter }) => !byLetter || !held.has(`${subject}=${wireParameters(call)[subject] ?? ''}`),
            )
            .map(({ subject }) => `${id}: ${call.action} ${subject}`);
        });
    });
    expect(found).toEqual([]);
  });

  it('draws only calls that keep every constraint, also when they are shrunk', () => {
    const context = { book, editions: book.service.editions, edition: undefined, seed: () => 1 };
    for (const { plan, id, requirement } of casesOfOne) {
      if (!('arbitrary' in plan)) continue;
      fc.assert(
        fc.property(plan.arbitrary, (drawn) => {
          proveCall(drawn, id, requirement, context);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('gives every testable requirement a case, or names what covers it', () => {
    const idle = one.filter(
      ({ requirement, cases }) => cases.length === 0 && !requirement.untestable && requirement.coveredBy === undefined,
    );
    expect(idle.map(({ requirement }) => requirement.id)).toEqual([]);
  });

  it('leaves combinations to the forms that a target has, and twins to the signatures that a run has', () => {
    const variantsOf = (id: string, usable: UsableForms): readonly string[] =>
      planCases({ book, requirements: requirementsOf([id]), suites, seed: 1, usable }).requirements.flatMap(
        ({ cases }) => cases.map(({ variant }) => variant),
      );
    const bare = usableForms(book, undefined, [], (part) => part === 'xml' || part === 'get');
    expect(bare).toEqual({ formats: ['json'], methods: ['POST'], signatures: [] });
    expect(variantsOf('clb.DeleteLoadBalancer.effect.combinations', bare)).toHaveLength(1);
    const twins = 'clb.DescribeLoadBalancerAttribute.protocol.twins';
    expect(variantsOf(twins, bare)).toEqual(['xml', 'post', 'xml-post']);
    const both = { ...bare, signatures: ['v1', 'v3'] } as const;
    expect(variantsOf(twins, both)).toEqual(['xml', 'post', 'v3', 'xml-post-v3']);
  });

  it('makes as many draws as it is asked for', () => {
    const asked = ['CreateLoadBalancer.effect', 'CreateLoadBalancer.error.precedence', bandwidthRoundTrip];
    const some = requirementsOf(asked.map((id) => `clb.${id}`));
    const drawn = planCases({ book, requirements: some, suites, seed: 1, cases: 3 }).requirements.flatMap(({ cases }) =>
      cases.filter(({ variant }) => /^(generated-|drawn)/.test(variant)).map(({ id }) => id),
    );
    expect(drawn.filter((id) => id.startsWith('clb.CreateLoadBalancer.effect#'))).toHaveLength(3);
    expect(drawn.filter((id) => id.startsWith('clb.CreateLoadBalancer.error.precedence#'))).toHaveLength(3);
    const bandwidth = `clb.${bandwidthRoundTrip}#`;
    expect(drawn.filter((id) => id.startsWith(bandwidth))).toEqual(
      ['drawn', 'drawn-2', 'drawn-3'].map((variant) => `${bandwidth}${variant}`),
    );
  });

  it('lowers the level of a requirement to the strictest of its cases', () => {
    for (const { requirement, cases } of one) {
      if (cases.length > 0) expect(cases.map(({ level }) => level)).toContain(requirement.level);
    }
  });
});

describe('proveCall', () => {
  const context = { book, editions: book.service.editions, edition: undefined, seed: () => 1 };
  const broken = casesOfOne.find(({ id }) => id === 'clb.CreateLoadBalancerTCPListener.ListenerPort.range#above-max');
  const plan = broken?.plan as CallPlan;

  it('accepts a call that breaks exactly its constraint', () => {
    expect(() => {
      if (broken) proveCall(plan, broken.id, broken.requirement, context);
    }).not.toThrow();
  });

  it.each<readonly [string, CallPlan]>([
    ['a valid call that breaks something', { ...plan, expect: { answer: 'accept' } }],
    [
      'an invalid call that breaks nothing',
      { ...plan, call: { ...plan.call, parameters: { ...plan.call.parameters, ListenerPort: '80' } } },
    ],
    [
      'an invalid call that breaks two constraints',
      { ...plan, call: { ...plan.call, parameters: { ...plan.call.parameters, Bandwidth: '-7' } } },
    ],
  ])('refuses %s', (_title, unsound) => {
    expect(() => {
      if (broken) proveCall(unsound, broken.id, broken.requirement, context);
    }).toThrow(HarnessError);
  });
});

describe('caseSeed', () => {
  it('depends on the seed of the run and the id of the case alone', () => {
    expect(caseSeed(1, 'a#b')).toBe(caseSeed(1, 'a#b'));
    expect(caseSeed(1, 'a#b')).not.toBe(caseSeed(2, 'a#b'));
    expect(caseSeed(1, 'a#b')).not.toBe(caseSeed(1, 'a#c'));
  });
});
