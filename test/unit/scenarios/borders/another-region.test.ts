import { expect, it } from 'vitest';
import { anotherRegion } from '../../../../scenarios/borders/another-region.ts';
import { book, contextOf } from '../../laws/planned.ts';

it('anotherRegion asks for a region that is not that of the run, if the service has regions in calls', () => {
  expect(anotherRegion(contextOf())).toEqual({ RegionId: { fill: 'other-region' } });
  const { regionParameter: _region, ...service } = book.service;
  expect(anotherRegion({ ...contextOf(), book: { ...book, service } })).toEqual({});
});
