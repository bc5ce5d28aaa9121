import { aboutServers } from './server-cases.ts';
import { elsewhere, first, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** Servers that are not there are removed. */
export const serversAbsent: Scenario = aboutServers({
  cases: [
    { variant: 'of-none', send: [first], after: [] },
    { variant: 'another', given: [first], send: [second], after: [first] },
    { variant: 'beside-one-present', given: [first, second], send: [{ server: 3 }, second], after: [first] },
    { variant: 'another-port', given: [first], send: [elsewhere], after: [first], ported: true },
  ],
});
