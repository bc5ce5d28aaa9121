import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';

/** What only later editions state is out of scope. */
export function isInForce({ sources }: TopicRule, { editions, edition }: PlanningContext): boolean {
  return sources.some((source) => editions.indexOf(source.edition) <= editions.indexOf(edition ?? ''));
}
