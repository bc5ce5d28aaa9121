import { aboutServers } from './server-cases.ts';
import { ports } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

const twentyPorts = Array.from({ length: 20 }, (_, index) => 1000 + index);

/** A server more than a group takes. */
export const serversOfFullGroup: Scenario = aboutServers({
  cases: [{ variant: 'one-more', given: ports(...twentyPorts), send: ports(99) }],
  answer: 'observe',
});
