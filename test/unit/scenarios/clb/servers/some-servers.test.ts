import { expect, it } from 'vitest';
import {
  elsewhere,
  first,
  ports,
  replacing,
  second,
  weighing,
} from '../../../../../scenarios/clb/servers/some-servers.ts';

it('some servers are the first and another, the first on other ports, and those with weights', () => {
  expect([first, second, elsewhere]).toEqual([{ server: 1 }, { server: 2 }, { server: 1, port: 81 }]);
  expect(weighing(10, 20)).toEqual([
    { server: 1, weight: 10 },
    { server: 2, weight: 20 },
  ]);
  expect(ports(90, 91)).toEqual([
    { server: 1, port: 90 },
    { server: 1, port: 91 },
  ]);
  expect(replacing([first], null)).toEqual({ OldBackendServers: [first], NewBackendServers: null });
});
