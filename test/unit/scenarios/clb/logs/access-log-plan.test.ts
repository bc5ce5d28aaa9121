import { expect, it } from 'vitest';
import { accessLogPlan } from '../../../../../scenarios/clb/logs/access-log-plan.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('gives a log store before only where the case has one, and reads the list only where it says something', () => {
  const topic = topicOf('access-log-taken');
  const shape = (isGiven: boolean, match?: 'none'): readonly number[] =>
    accessLogPlan(topic, contextOf(), { isGiven, expect: { answer: 'accept' }, ...(match ? { match } : {}) }).flatMap(
      ({ plan }) => [plan.prepare.length, plan.reads.length],
    );
  expect([shape(true, 'none'), shape(false)]).toEqual([
    [1, 1],
    [0, 0],
  ]);
});
