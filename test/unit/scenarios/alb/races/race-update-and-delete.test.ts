import { expect, it } from 'vitest';
import { drawnScript } from '../../../../../cases/planned-call.ts';
import { raceUpdateAndDelete } from '../../../../../scenarios/alb/races/race-update-and-delete.ts';
import { serviceOf } from '../../../laws/planned.ts';
import { serves } from '../../../laws/scenario-laws.ts';

const { book } = serviceOf('alb');
const topic = book.topics.find(({ scenario }) => scenario === 'race-update-and-delete');

serves(raceUpdateAndDelete, { 'listener.concurrency.update-and-delete': [2, {}] }, { service: 'alb' });

it('raceUpdateAndDelete changes a listener while it is deleted', () => {
  const [draft] = topic ? raceUpdateAndDelete(topic, { book, editions: book.service.editions, seed: () => 1 }) : [];
  const script = draft && drawnScript(draft.plan, 1);
  expect(script?.lanes.map(([one]) => [one?.call.action, Object.keys(one?.call.parameters ?? {})])).toEqual([
    ['UpdateListenerAttribute', ['ListenerId', 'IdleTimeout']],
    ['DeleteListener', ['ListenerId']],
  ]);
  expect(script?.after.every(({ rest }) => rest !== undefined)).toBe(true);
});
