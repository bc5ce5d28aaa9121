import type { HistoryPlan } from '../../../cases/history.ts';
import { racingServers } from './racing-servers.ts';
import type { Scenario } from '../../scenario.ts';

const { add, weigh, race } = racingServers();

/** Servers of a load balancer get other weights. */
export const raceServerWeights: Scenario<HistoryPlan> = race(
  add('11', '21', '31'),
  weigh('12'),
  weigh('22'),
  weigh('32'),
);
