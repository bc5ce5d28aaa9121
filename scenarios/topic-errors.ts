import type { ExpectedErrors } from '../specs/expectation.ts';
import type { PlanContext } from '../specs/plan-context.ts';
import type { TopicRule } from '../specs/topic.ts';

/**
 * The codes that a document names for breaking a rule: those of the edition in force, else those of the nearest edition
 * before it that names any. Where only later ones do, any refusal will do.
 */
export function topicErrors({ errors }: TopicRule, { editions, edition }: PlanContext): ExpectedErrors {
  if (edition === undefined) return { named: errors, listed: [] };
  const upTo = editions.slice(0, editions.indexOf(edition) + 1).toReversed();
  const nearest = upTo.find((candidate) => errors.some((error) => error.editions.includes(candidate)));
  return { named: errors.filter((error) => nearest !== undefined && error.editions.includes(nearest)), listed: [] };
}
