import { aboutServers } from './server-cases.ts';
import { first, weighing } from './some-servers.ts';
import type { Scenario } from '../../scenario.ts';

/** A server that is there is added again. */
export const serversOnce: Scenario = aboutServers({
  cases: [{ variant: 'added-again', given: weighing(30), send: weighing(50), after: [first] }],
  answer: 'observe',
});
