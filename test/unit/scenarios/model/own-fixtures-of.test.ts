import { expect, it } from 'vitest';
import { ownFixturesOf } from '../../../../scenarios/model/own-fixtures-of.ts';
import { contextOf } from '../../laws/planned.ts';

it('ownFixturesOf is what a creation needs, exclusively, and nothing where there is no such creation', () => {
  const made = ownFixturesOf('listener', 'tcp')(contextOf()).map(({ resource, exclusive }) => [resource, exclusive]);
  expect(made).toEqual([['load-balancer', true]]);
  expect(ownFixturesOf('region')(contextOf())).toEqual([]);
});
