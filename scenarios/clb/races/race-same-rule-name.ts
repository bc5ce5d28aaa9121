import type { HistoryPlan } from '../../../cases/history.ts';
import fc from 'fast-check';
import type { Act } from '../model/act.ts';
import { race } from './race.ts';
import { createGroup, createHttp, lanesOf, port } from './racing-acts.ts';
import type { Scenario } from '../../scenario.ts';

/** Rules of one name are made for several domains. */
export const raceSameRuleName: Scenario<HistoryPlan> = race(
  lanesOf(
    fc
      .constantFrom('one.example', 'two.example', 'three.example')
      .map((domain): readonly Act[] => [{ on: 'rule', does: 'create', port, name: 'one', domain, group: 0 }]),
  ).map((lanes) => ({ before: [createHttp, createGroup], lanes, after: [{ on: 'rule', does: 'read', port }] })),
);
