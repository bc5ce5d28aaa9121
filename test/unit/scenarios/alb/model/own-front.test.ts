import { expect, it } from 'vitest';
import { ownFront } from '../../../../../scenarios/alb/model/own-front.ts';
import { serviceOf } from '../../../laws/planned.ts';

it('ownFront is a load balancer and a group that no other case has', () => {
  const { book } = serviceOf('alb');
  const fixtures = ownFront({ book, editions: book.service.editions, seed: () => 1 });
  expect(new Set(fixtures.map(({ resource }) => resource))).toEqual(new Set(['load-balancer', 'server-group']));
  expect(fixtures.every(({ exclusive }) => exclusive)).toBe(true);
});
