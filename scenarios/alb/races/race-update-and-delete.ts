import type { HistoryPlan } from '../../../cases/history.ts';
import type { Scenario } from '../../scenario.ts';
import { frontRace } from './front-race.ts';
import { change, lookAt, newListener, seconds } from './racing-listeners.ts';

/** A listener is changed and deleted: if the deletion is accepted, it is gone in the end. */
export const raceUpdateAndDelete: Scenario<HistoryPlan> = frontRace(
  seconds.map((IdleTimeout) => ({
    before: [newListener('HTTP', '80'), lookAt(0)],
    lanes: [[change(0, { IdleTimeout })], [{ on: 'listener', does: 'delete', of: { listener: 0 } }]],
    after: [lookAt(0)],
  })),
);
