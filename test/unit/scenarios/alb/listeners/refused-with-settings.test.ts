import { expect, it } from 'vitest';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { refusedWithSettings } from '../../../../../scenarios/alb/listeners/refused-with-settings.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };
const topic = book.topics.find(({ detail }) => detail === 'grpc-needs-http2');

it('refusedWithSettings expects the codes of a rule, and nothing where the rule only observes', () => {
  const expected = (level: 'must' | 'observe'): unknown =>
    topic && refusedWithSettings({ ...topic, level }, context).map(({ plan }) => plan.expect);
  expect(expected('must')).toMatchObject([
    { answer: 'reject', errors: { named: [{ code: 'OperationDenied.GRPCServerGroup' }, {}] } },
  ]);
  expect(expected('observe')).toMatchObject([{ answer: 'observe' }]);
});
