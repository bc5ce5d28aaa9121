import type { HistoryPlan } from '../../../cases/history.ts';
import { racingServers } from './racing-servers.ts';
import type { Scenario } from '../../scenario.ts';

const { add, race } = racingServers(0);

/** Servers are added to a group. */
export const raceGroupAdditions: Scenario<HistoryPlan> = race(add('11'), add('21'), add('31'));
