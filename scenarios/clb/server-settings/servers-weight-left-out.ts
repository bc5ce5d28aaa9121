import { aboutServers } from '../servers/server-cases.ts';
import { first, weighing } from '../servers/some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** A server without a weight, in a call of which an edition requires one. */
export const serversWeightLeftOut: Scenario = aboutServers({
  cases: [{ variant: 'absent', send: [first], after: weighing(100), bare: true }],
  answer: 'observe',
});
