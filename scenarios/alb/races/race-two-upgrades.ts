import fc from 'fast-check';
import type { HistoryPlan } from '../../../cases/history.ts';
import type { Scenario } from '../../scenario.ts';
import { frontRace } from './front-race.ts';
import { change, lookAt, newListener } from './racing-listeners.ts';

/** Two listeners are changed so that they lead on to the same one. */
export const raceTwoUpgrades: Scenario<HistoryPlan> = frontRace(
  fc.constant({
    before: [
      newListener('QUIC', '80'),
      newListener('HTTPS', '80'),
      newListener('HTTPS', '81'),
      ...[0, 1, 2].map(lookAt),
    ],
    lanes: [1, 2].map((listener) => [change(listener, {}, { quic: 0 })]),
    after: [1, 2].map(lookAt),
  }),
);
