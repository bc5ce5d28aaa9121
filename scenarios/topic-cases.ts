import type { CaseDraft } from '../cases/call-plan.ts';
import type { Plan } from '../cases/case.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { Requirement } from '../specs/requirement.ts';
import type { TopicRule } from '../specs/topic.ts';
import { isInForce } from './is-in-force.ts';
import { scenarioOf } from './scenario-of.ts';

/** The cases of a topic rule, made by the scenario that it names. */
export function topicCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft<Plan>[] {
  if (context.edition !== undefined && !isInForce(topic, context)) return [];
  return scenarioOf(topic).make(topic, context);
}

/** The file that makes them. */
export function topicMaker({ origin }: Requirement): string | undefined {
  return origin.type === 'topic' ? scenarioOf(origin.topic).file : undefined;
}

/** The files that judge them, beside checks. */
export function topicJudges({ origin }: Requirement): readonly string[] {
  return origin.type === 'topic' ? (scenarioOf(origin.topic).judgedBy ?? []) : [];
}
