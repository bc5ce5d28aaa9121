import { aboutServers } from './server-cases.ts';
import { first, replacing, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** Old servers with none in their place. */
export const serversOldAlone: Scenario = aboutServers({
  cases: [{ variant: 'one', given: [first, second], send: replacing([second], null) }],
  answer: 'observe',
});
