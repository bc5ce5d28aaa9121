import { describe, expect, it } from 'vitest';
import { choicesOf, combinationModel, textsOf } from '../../../../generators/actions/combination-model.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

const create = actionNamed(book, 'CreateLoadBalancerHTTPListener');

describe('combinationModel', () => {
  it('makes a factor of what can be varied, and none of what says where the resource is', () => {
    const { factors } = combinationModel(actionNamed(book, 'SetLoadBalancerStatus'), contextOf());
    expect(factors.map(({ name, classes }) => [name, classes.map((one) => one.name)])).toEqual([
      ['LoadBalancerStatus', ['value-active', 'value-inactive']],
    ]);
  });

  it('makes constraints of the rules', () => {
    const { factors, constraints } = combinationModel(create, contextOf());
    const at = (name: string): number => factors.findIndex((factor) => factor.name === name);
    const tied = constraints.filter((one) => one.factors.includes(at('StickySession')));
    expect(tied.length).toBeGreaterThan(0);
    const classOf = (name: string, value: string | null): number =>
      factors[at(name)]?.classes.findIndex((one) => one.value === value) ?? -1;
    const both = tied.find(({ factors: used }) => used.length === 2 && used.includes(at('StickySessionType')));
    const pair = (type: string | null): boolean | undefined =>
      both?.allows(
        both.factors.map((factor) =>
          classOf(factors[factor]?.name ?? '', factor === at('StickySession') ? 'on' : type),
        ),
      );
    expect([pair(null), pair('insert')]).toEqual([false, true]);
  });
});

it('choicesOf gives the values of a row, textsOf their texts', () => {
  const { factors } = combinationModel(create, contextOf());
  const row = factors.map(({ classes }) => classes.length - 1);
  const choices = choicesOf(factors, row, 1);
  expect(choices).toEqual(choicesOf(factors, row, 1));
  expect(Object.keys(choices)).toEqual(factors.flatMap(({ name, parameter }) => (parameter ? [name] : [])));
  expect(textsOf({ a: 'x', b: { fill: 'region' } })).toEqual({ a: 'x', b: 'region' });
});
