import type { Expectation } from '../cases/expectation.ts';
import { keepsLimits, type Limited } from '../specs/oracle/keeps-limits.ts';
import { judge } from '../specs/oracle/judge.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { topicErrors } from './topic-errors.ts';

/** What the limits of a rule demand of a text or of a number of items; of what the editions disagree on is only observed. */
export function judgeByLimits(topic: TopicRule, tried: Limited, context: PlanningContext): Expectation {
  if (!topic.limits) throw new Error(`${topic.topic}.${topic.kind}.${topic.detail} states no limits`);
  const { expect, accepting, rejecting } = judge(topic.limits, (limits) => keepsLimits(limits, tried), context);
  if (expect === 'accept') return { answer: 'accept' };
  if (expect === 'reject') return { answer: 'reject', errors: topicErrors(topic, context) };
  return { answer: 'observe', accepting, rejecting };
}

/** The numbers at and beside every bound that an edition states. */
export function boundsOf({ limits }: TopicRule): readonly number[] {
  const stated = (limits?.statements ?? []).flatMap(({ prose }) => (prose ? [prose] : []));
  const lowest = stated.flatMap(({ minLength, minItems }) => [minLength, minItems]);
  const highest = stated.flatMap(({ maxLength, maxItems }) => [maxLength, maxItems]);
  const numbers = [
    ...lowest.flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound])),
    ...highest.flatMap((bound) => (bound === undefined ? [] : [bound, bound + 1])),
  ];
  return [...new Set(numbers)].filter((number) => number >= 0).toSorted((a, b) => a - b);
}
