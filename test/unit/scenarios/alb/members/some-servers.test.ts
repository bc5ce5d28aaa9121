import { expect, it } from 'vitest';
import {
  described,
  elsewhere,
  first,
  second,
  spare,
  weighing,
} from '../../../../../scenarios/alb/members/some-servers.ts';

it('the servers of cases are told apart by their number or their port', () => {
  const told = [first, second, elsewhere, spare].map(({ server, port = 80 }) => `${server}:${port}`);
  expect(new Set(told).size).toBe(4);
  expect(elsewhere.server).toBe(first.server);
});

it('a server is given a weight, or a description, and stays the same', () => {
  expect(weighing(first, 0)).toEqual({ ...first, weight: 0 });
  expect(described(second, 'text')).toEqual({ ...second, description: 'text' });
});
