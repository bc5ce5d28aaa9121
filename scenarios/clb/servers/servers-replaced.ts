import { aboutServers } from './server-cases.ts';
import { elsewhere, first, ports, replacing, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** Servers take the place of others. */
export const serversReplaced: Scenario = aboutServers({
  cases: [
    {
      variant: 'one-of-two',
      given: [first, elsewhere],
      send: replacing([elsewhere], [second]),
      after: [first, second],
    },
    { variant: 'all', given: [first, second], send: replacing([first, second], ports(90, 91)), after: ports(90, 91) },
    { variant: 'by-another-port', given: [first], send: replacing([first], [elsewhere]), after: [elsewhere] },
  ],
});
