import fc from 'fast-check';
import type { HistoryPlan } from '../../../cases/history.ts';
import type { Scenario } from '../../scenario.ts';
import { frontRace } from './front-race.ts';
import { change, lookAt, newListener, seconds } from './racing-listeners.ts';

/** Two settings of one listener are changed, each by a call of its own: of the second one no document says whether it is accepted. */
export const raceTwoUpdates: Scenario<HistoryPlan> = frontRace(
  fc.tuple(seconds, seconds).map(([IdleTimeout, RequestTimeout]) => ({
    before: [newListener('HTTP', '80'), lookAt(0), change(0, { IdleTimeout: '15', RequestTimeout: '60' }), lookAt(0)],
    lanes: [[change(0, { IdleTimeout })], [change(0, { RequestTimeout })]],
    after: [lookAt(0)],
  })),
);
