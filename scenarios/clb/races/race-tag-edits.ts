import type { HistoryPlan } from '../../../cases/history.ts';
import fc from 'fast-check';
import type { Act } from '../model/act.ts';
import { race } from './race.ts';
import { lanesOf } from './racing-acts.ts';
import type { Scenario } from '../../scenario.ts';

const tagged = fc
  .tuple(fc.constantFrom('add' as const, 'remove' as const), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'))
  .map(([does, key, value]): readonly Act[] => [{ on: 'tag', does, tags: { [key]: value } }]);

/** Tags of a few keys are added and removed. */
export const raceTagEdits: Scenario<HistoryPlan> = race(
  lanesOf(tagged).map((lanes) => ({
    before: [{ on: 'tag', does: 'add', tags: { a: '1' } }],
    lanes,
    after: [{ on: 'tag', does: 'read' }],
  })),
);
