import type { HistoryPlan } from '../../../cases/history.ts';
import fc from 'fast-check';
import { race } from './race.ts';
import { look, running, tcp, threshold } from './racing-acts.ts';
import type { Scenario } from '../../scenario.ts';

const thresholds = { HealthyThreshold: '3', UnhealthyThreshold: '3' };

/** One listener is stopped and one is running: a change of the latter may be refused while the other is carried out. */
export const raceTwoSets: Scenario<HistoryPlan> = race(
  fc.tuple(threshold, threshold).map(([healthy, unhealthy]) => ({
    before: [
      { ...tcp, does: 'create', settings: thresholds },
      { ...running, does: 'create', settings: thresholds },
      { ...running, does: 'start' },
      { ...running, does: 'read' },
    ],
    lanes: [tcp, running].flatMap((listener) => [
      [{ ...listener, does: 'set', settings: { HealthyThreshold: healthy } }],
      [{ ...listener, does: 'set', settings: { UnhealthyThreshold: unhealthy } }],
    ]),
    after: [look, { ...running, does: 'read' }],
  })),
);
