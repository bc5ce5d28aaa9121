import type { HistoryPlan } from '../../../cases/history.ts';
import { racingServers } from './racing-servers.ts';
import type { Scenario } from '../../scenario.ts';

const { add, remove, race } = racingServers();

/** Servers are added to and removed from a load balancer. */
export const raceServerAdditionAndRemoval: Scenario<HistoryPlan> = race(
  add('11', '21'),
  remove('1'),
  add('31'),
  remove('2'),
);
