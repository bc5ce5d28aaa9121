import { aboutServers } from './server-cases.ts';
import { elsewhere, first, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** Servers that are added join those that are there. */
export const serversAdded: Scenario = aboutServers({
  cases: [
    { variant: 'to-none', send: [first], after: [first] },
    { variant: 'another', given: [first], send: [second], after: [first, second] },
    { variant: 'two-at-once', send: [first, second], after: [first, second] },
    { variant: 'another-port', given: [first], send: [elsewhere], after: [first, elsewhere], ported: true },
  ],
});
