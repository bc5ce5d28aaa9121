import type { ExpectedErrors } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { errorsUpTo, nearestErrors } from '../generators/errors/nearest-errors.ts';
import type { TopicRule } from '../specs/topic.ts';

/**
 * The codes that a document names for breaking a rule: those of the edition in force, else those of the nearest edition
 * before it that names any; what older ones name is listed. Where only later ones do, any refusal will do.
 */
export function topicErrors({ errors }: TopicRule, context: PlanningContext): ExpectedErrors {
  return { named: nearestErrors(errors, context), listed: errorsUpTo(errors, context) };
}
