import { expect, it } from 'vitest';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { equalPriorities } from '../../../../../scenarios/alb/rules/equal-priorities.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };
const topic = book.topics.find(({ scenario }) => scenario === 'priority-taken');

it('equalPriorities makes two rules of one priority, the first before the call under test', () => {
  if (!topic) throw new Error('no rule names the scenario');
  const { plan, first } = equalPriorities(topic, context, { variant: 'any', expect: { answer: 'accept' } });
  expect(plan.prepare.at(-1)).toBe(first);
  expect(first.parameters['Priority']).toMatch(/^\d+$/);
  expect(plan.call.parameters['Priority']).toBe(first.parameters['Priority']);
});
