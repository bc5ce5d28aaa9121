import { aboutServers } from './server-cases.ts';
import { first, ports, replacing, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** More or fewer new servers than old ones. */
export const serversUnequal: Scenario = aboutServers({
  cases: [
    { variant: 'fewer-new', given: [first, second], send: replacing([first, second], ports(90)) },
    { variant: 'more-new', given: [first, second], send: replacing([first], ports(90, 91)) },
  ],
  answer: 'reject',
});
