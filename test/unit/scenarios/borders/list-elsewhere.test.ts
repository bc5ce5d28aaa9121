import { expect, test } from 'vitest';
import { planCases } from '../../../../harness/planning/plan-cases.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../suites/suites.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book).filter(({ id }) => id.endsWith('.effect.not-listed-elsewhere'));
const cases = planCases({ book, requirements, suites, seed: 1 }).requirements.flatMap((planned) => planned.cases);

test.each(cases.map(({ id, plan }) => [id, plan as CallPlan] as const))(
  '%s is shown in its own region before another one is asked',
  (_id, { call, lists = [] }) => {
    const elsewhere = { fill: 'other-region' };
    expect(call.parameters['RegionId']).toEqual(elsewhere);
    expect(lists.map(({ calls }) => calls[0]?.parameters['RegionId'])).toEqual([{ fill: 'region' }, elsewhere]);
    const [own, other] = lists;
    expect(own?.holds).not.toEqual([]);
    expect(own?.mayRefuse).toBeUndefined();
    expect(other?.lacks).toEqual(own?.holds);
  },
);

test('every list of things that regions hold is asked', () => {
  expect(new Set(cases.map(({ plan }) => (plan as CallPlan).call.action))).toEqual(
    new Set(['DescribeLoadBalancers', 'DescribeServerCertificates', 'DescribeCACertificates', 'DescribeTags']),
  );
});
