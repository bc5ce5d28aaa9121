import type { HistoryPlan } from '../../../cases/history.ts';
import { racingServers } from './racing-servers.ts';
import type { Scenario } from '../../scenario.ts';

const { add, race } = racingServers();

/** Servers are added to a load balancer. */
export const raceServerAdditions: Scenario<HistoryPlan> = race(add('11'), add('21'), add('31'));
