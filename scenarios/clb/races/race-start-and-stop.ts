import type { HistoryPlan } from '../../../cases/history.ts';
import type { Act } from '../model/act.ts';
import { race } from './race.ts';
import { create, lanesOf, look, oneOf, tcp } from './racing-acts.ts';
import type { Scenario } from '../../scenario.ts';

const start: Act = { ...tcp, does: 'start' };
const stop: Act = { ...tcp, does: 'stop' };

/** A listener is started and stopped. */
export const raceStartAndStop: Scenario<HistoryPlan> = race(
  lanesOf(oneOf(start, stop)).map((lanes) => ({ before: [create, start, look], lanes, after: [look] })),
);
