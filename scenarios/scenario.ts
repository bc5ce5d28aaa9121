import type { CallPlan, CaseDraft } from '../cases/call-plan.ts';
import type { Plan } from '../cases/case.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';

/** Makes the cases of a rule: calls that are judged one by one, or whole histories. */
export type Scenario<P extends Plan = CallPlan> = (
  topic: TopicRule,
  context: PlanningContext,
) => readonly CaseDraft<P>[];

/** A scenario as rules name it. */
export interface NamedScenario {
  readonly make: Scenario<Plan>;
  /** Where it stands, for those who look for what made a case. */
  readonly file: string;
  /** Files that judge its histories. */
  readonly judgedBy?: readonly string[];
  /** What a rule must give to it: any text, or one of some. */
  readonly values: Readonly<Record<string, 'any' | readonly string[]>>;
}
