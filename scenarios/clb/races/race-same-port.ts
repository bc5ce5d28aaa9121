import type { HistoryPlan } from '../../../cases/history.ts';
import { race } from './race.ts';
import { create, createHttp, lanesOf, look, oneOf } from './racing-acts.ts';
import type { Scenario } from '../../scenario.ts';

/** Listeners of two protocols are made on one port. */
export const raceSamePort: Scenario<HistoryPlan> = race(
  lanesOf(oneOf(create, createHttp)).map((lanes) => ({ before: [], lanes, after: [look] })),
);
