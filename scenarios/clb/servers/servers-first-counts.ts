import { aboutServers } from './server-cases.ts';
import { weighing } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** Of two entries of one server in a call the first counts. */
export const serversFirstCounts: Scenario = aboutServers({
  cases: [{ variant: 'twice', send: [...weighing(30), ...weighing(50)], after: weighing(30) }],
});
