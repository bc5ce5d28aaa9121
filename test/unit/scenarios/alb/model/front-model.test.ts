import { expect, it } from 'vitest';
import { frontModel, parts } from '../../../../../scenarios/alb/model/front-model.ts';
import { creating, frontAfter, makeGroup } from './front-after.ts';

it('frontModel judges apart what has nothing to do with each other, and all with the end of the load balancer', () => {
  const touched = (act: Parameters<typeof frontModel.touches>[0]): readonly string[] => frontModel.touches(act);
  expect(touched({ on: 'tags', does: 'add' })).toEqual(['tags']);
  expect(touched(creating('HTTP', '80'))).toContain('groups');
  for (const { touches } of Object.values(parts)) {
    expect(touched({ on: 'load balancer', does: 'delete' })).toEqual(expect.arrayContaining([...touches]));
  }
});

it('frontModel begins with one group and numbers what is made after it', () => {
  expect(frontModel.nothing.groups).toHaveLength(1);
  expect(frontAfter(makeGroup, makeGroup).groups).toHaveLength(3);
});
