import { aboutServers } from '../servers/server-cases.ts';
import { first, second } from '../servers/some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** A server that is not there gets a weight. */
export const serversWeightedAbsent: Scenario = aboutServers({
  cases: [{ variant: 'another', given: [first], send: [{ ...second, weight: 50 }] }],
  answer: 'observe',
});
