import { expect, it } from 'vitest';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { usersOf } from '../../../../../scenarios/alb/groups/users-of.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

it('makes what forwards to a group, of each kind that there is', () => {
  const topic = book.topics.find(({ scenario }) => scenario === 'group-forwarded-to');
  if (!topic) throw new Error('no rule about groups in use');
  const users = usersOf(topic, context);
  expect(users.map(({ variant, create }) => [variant, create.parameters['ListenerProtocol']])).toEqual([
    ['HTTP', 'HTTP'],
    ['HTTPS', 'HTTPS'],
    ['QUIC', 'QUIC'],
  ]);
  for (const { create } of users) expect(JSON.stringify(create)).toContain('$made.server-group');
});
