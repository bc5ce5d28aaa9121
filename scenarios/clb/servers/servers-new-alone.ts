import { aboutServers } from './server-cases.ts';
import { first, replacing, second } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** New servers in the place of none. */
export const serversNewAlone: Scenario = aboutServers({
  cases: [{ variant: 'one', given: [first], send: replacing(null, [second]), after: [first, second] }],
});
