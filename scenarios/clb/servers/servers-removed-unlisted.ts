import { aboutServers } from './server-cases.ts';
import { elsewhere, first, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** The answer to a removal lists nothing of what was removed. */
export const serversRemovedUnlisted: Scenario = aboutServers({
  cases: [
    { variant: 'one-of-two', given: [first, second], send: [second], unlisted: [second] },
    { variant: 'all', given: [first, second], send: [first, second], unlisted: [first, second] },
    { variant: 'one-port-of-two', given: [first, elsewhere], send: [elsewhere], unlisted: [elsewhere], ported: true },
  ],
});
