import { aboutServers } from './server-cases.ts';
import { elsewhere, first, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** A list that is created holds the servers that it is created with. */
export const serversCreated: Scenario = aboutServers({
  cases: [
    { variant: 'none', send: null, after: [] },
    { variant: 'one', send: [{ ...first, weight: 30 }], after: [{ ...first, weight: 30 }] },
    { variant: 'two-ports', send: [first, elsewhere], after: [first, elsewhere] },
    { variant: 'two-servers', send: [first, second], after: [first, second] },
  ],
});
