import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { groupFreeAgain } from './group-free-again.ts';
import { groupGoesAlong } from './group-goes-along.ts';
import { groupListByName } from './group-list-by-name.ts';
import { groupListCount } from './group-list-count.ts';
import { groupListListeners } from './group-list-listeners.ts';
import { groupListedWithItsOwn } from './group-listed-with-its-own.ts';
import { groupNotForHttp } from './group-not-for-http.ts';
import { groupNothingToSet } from './group-nothing-to-set.ts';
import { groupOfAnotherLoadBalancer } from './group-of-another-load-balancer.ts';
import { healthOfServers } from './health-of-servers.ts';

/** Of groups of servers, what uses them, and the health of servers. */
export const groupScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/groups', {
  groupFreeAgain,
  groupGoesAlong,
  groupNotForHttp,
  groupOfAnotherLoadBalancer,
  groupListedWithItsOwn,
  groupListByName,
  groupListListeners,
  groupListCount,
  groupNothingToSet,
  healthOfServers,
});
