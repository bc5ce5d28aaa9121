import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { accessLogAbsent } from './access-log-absent.ts';
import { accessLogGiven } from './access-log-given.ts';
import { accessLogTaken } from './access-log-taken.ts';
import { accessLogTwice } from './access-log-twice.ts';

/** Of the logs of load balancers. */
export const logScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/logs', {
  accessLogGiven,
  accessLogTaken,
  accessLogTwice,
  accessLogAbsent,
});
