import type { HistoryPlan } from '../../../cases/history.ts';
import type { Act } from '../model/act.ts';
import { race } from './race.ts';
import { create, look, running, tcp, threshold } from './racing-acts.ts';
import type { Scenario } from '../../scenario.ts';

/** Listeners, one stopped and one running, are changed and deleted. */
export const raceSetAndDelete: Scenario<HistoryPlan> = race(
  threshold.map((value) => ({
    before: [
      create,
      { ...running, does: 'create', settings: {} },
      { ...running, does: 'start' },
      { ...running, does: 'read' },
    ],
    lanes: [tcp, running].flatMap((listener): readonly (readonly Act[])[] => [
      [{ ...listener, does: 'set', settings: { HealthyThreshold: value } }],
      [{ ...listener, does: 'delete' }],
    ]),
    after: [look, { ...running, does: 'read' }],
  })),
);
