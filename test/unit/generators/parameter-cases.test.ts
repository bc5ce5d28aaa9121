import { describe, expect, it } from 'vitest';
import { parameterCases, parameterMaker } from '../../../generators/parameter-cases.ts';
import type { Requirement } from '../../../specs/requirement.ts';
import { requirements } from '../laws/planned.ts';
import { contextOf } from '../laws/planned.ts';

const requirement = (id: string): Requirement => {
  const found = requirements.find((one) => one.id === `clb.${id}`);
  if (!found) throw new Error(`no requirement is named ${id}`);
  return found;
};

describe('parameterCases', () => {
  it.each([
    ['SetLoadBalancerName.LoadBalancerName.required', 'presence-cases', 'absent'],
    ['SetLoadBalancerName.LoadBalancerId.reference', 'reference-cases', 'unknown'],
    ['SetLoadBalancerName.LoadBalancerName.length', 'constraint-cases', 'too-long'],
  ])('of %s are made by %s', (id, file, variant) => {
    expect(parameterMaker(requirement(id))).toBe(`generators/${file}.ts`);
    const made = parameterCases(requirement(id), contextOf());
    expect(made.map((draft) => draft.variant)).toContain(variant);
  });

  it('are none of what is no promise about a parameter', () => {
    const other = requirement('SetLoadBalancerName.offered');
    expect([parameterCases(other, contextOf()), parameterMaker(other)]).toEqual([[], undefined]);
  });
});
