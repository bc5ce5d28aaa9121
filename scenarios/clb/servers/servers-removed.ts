import { aboutServers } from './server-cases.ts';
import { elsewhere, first, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** Servers that are removed are gone and the others stay. */
export const serversRemoved: Scenario = aboutServers({
  cases: [
    { variant: 'one-of-two', given: [first, second], send: [second], after: [first] },
    { variant: 'all', given: [first, second], send: [first, second], after: [] },
    { variant: 'one-port-of-two', given: [first, elsewhere], send: [elsewhere], after: [first], ported: true },
  ],
});
