import { expect, it } from 'vitest';
import { drawnScript } from '../../../../../cases/planned-call.ts';
import { raceTwoUpdates } from '../../../../../scenarios/alb/races/race-two-updates.ts';
import { serviceOf } from '../../../laws/planned.ts';
import { serves } from '../../../laws/scenario-laws.ts';

const { book } = serviceOf('alb');
const topic = book.topics.find(({ scenario }) => scenario === 'race-two-updates');

serves(raceTwoUpdates, { 'listener.concurrency.two-updates': [2, {}] }, { service: 'alb' });

it('raceTwoUpdates changes two settings of one listener', () => {
  const [draft] = topic ? raceTwoUpdates(topic, { book, editions: book.service.editions, seed: () => 1 }) : [];
  const script = draft && drawnScript(draft.plan, 1);
  expect(script?.lanes.map(([one]) => [one?.call.action, Object.keys(one?.call.parameters ?? {})])).toEqual([
    ['UpdateListenerAttribute', ['ListenerId', 'IdleTimeout']],
    ['UpdateListenerAttribute', ['ListenerId', 'RequestTimeout']],
  ]);
  expect(script?.after.every(({ rest }) => rest !== undefined)).toBe(true);
});
