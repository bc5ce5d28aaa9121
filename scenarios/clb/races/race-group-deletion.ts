import type { HistoryPlan } from '../../../cases/history.ts';
import fc from 'fast-check';
import { race } from './race.ts';
import { createGroup, look, running, tcp } from './racing-acts.ts';
import type { Scenario } from '../../scenario.ts';

/** Groups are deleted while a listener and a rule are to forward to them. */
export const raceGroupDeletion: Scenario<HistoryPlan> = race(
  fc.constant({
    before: [createGroup, createGroup, { ...running, protocol: 'http', does: 'create', settings: {} }],
    lanes: [
      [{ ...tcp, does: 'create', settings: {}, group: 0 }],
      [{ on: 'group', does: 'delete', group: 0 }],
      [{ on: 'rule', does: 'create', port: running.port, name: 'one', domain: 'one.example', group: 1 }],
      [{ on: 'group', does: 'delete', group: 1 }],
    ],
    after: [look, { on: 'rule', does: 'read', port: running.port }, { on: 'group', does: 'read' }],
  }),
);
