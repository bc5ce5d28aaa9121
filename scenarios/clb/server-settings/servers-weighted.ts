import { aboutServers } from '../servers/server-cases.ts';
import { first, second, weighing } from '../servers/some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** Servers get another weight. */
export const serversWeighted: Scenario = aboutServers({
  cases: [
    { variant: 'changed', given: [{ ...first, weight: 100 }], send: weighing(20), after: weighing(20) },
    { variant: 'zero', given: [first], send: weighing(0), after: weighing(0) },
    { variant: 'each-its-own', given: [first, second], send: weighing(10, 20), after: weighing(10, 20) },
  ],
});
