import { expect, it } from 'vitest';
import fc from 'fast-check';
import { drawnScript } from '../../../../../cases/planned-call.ts';
import { frontRace } from '../../../../../scenarios/alb/races/front-race.ts';
import { change, lookAt, newListener } from '../../../../../scenarios/alb/races/racing-listeners.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const topic = book.topics.find(({ scenario }) => scenario === 'race-two-updates');

it('frontRace races on a load balancer of its own, judged by the model', () => {
  const race = { before: [newListener('HTTP', '80'), lookAt(0)], lanes: [[change(0, {})]], after: [] };
  const drafts = topic
    ? frontRace(fc.constant(race))(topic, { book, editions: book.service.editions, seed: () => 1 })
    : [];
  expect(drafts.map(({ variant }) => variant)).toEqual(['history-1', 'history-2']);
  const [draft] = drafts;
  expect(draft?.plan.fixtures.every(({ exclusive }) => exclusive)).toBe(true);
  expect(draft && drawnScript(draft.plan, 1).before.map(({ rest }) => rest !== undefined)).toEqual([false, true]);
  expect(draft?.plan.model.predicts(draft.plan.model.initial, newListener('HTTP', '80'))).toBe('accepted');
});
