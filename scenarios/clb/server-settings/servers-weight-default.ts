import { aboutServers } from '../servers/server-cases.ts';
import { first, weighing } from '../servers/some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** A server without a weight has the default one. */
export const serversWeightDefault: Scenario = aboutServers({
  cases: [{ variant: 'absent', send: [first], after: weighing(100) }],
});
