import type { HistoryPlan } from '../../../cases/history.ts';
import fc from 'fast-check';
import type { Act } from '../model/act.ts';
import { race } from './race.ts';
import { createGroup } from './racing-acts.ts';
import type { Scenario } from '../../scenario.ts';

/** Races about servers of a group or, without one, of the load balancer; each weight belongs to one of them. */
export function racingServers(group?: number): RacingServers {
  const at = { on: 'server', ...(group === undefined ? {} : { group }) } as const;
  const given = (...weights: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(weights.map((weight) => [weight.slice(0, 1), weight]));
  const made: readonly Act[] = group === undefined ? [] : [createGroup];
  return {
    add: (...weights) => ({ ...at, does: 'add', weights: given(...weights) }),
    remove: (...gone) => ({ ...at, does: 'remove', servers: gone }),
    weigh: (...weights) => ({ ...at, does: 'weigh', weights: given(...weights) }),
    race: (before, ...lanes) =>
      race(
        fc.constant({ before: [...made, before], lanes: lanes.map((act) => [act]), after: [{ ...at, does: 'read' }] }),
      ),
  };
}

/** Acts on servers, and a race that begins with one of them and ends with a look at the list. */
interface RacingServers {
  readonly add: (...weights: readonly string[]) => Act;
  readonly remove: (...servers: readonly string[]) => Act;
  readonly weigh: (...weights: readonly string[]) => Act;
  readonly race: (before: Act, ...lanes: readonly Act[]) => Scenario<HistoryPlan>;
}
