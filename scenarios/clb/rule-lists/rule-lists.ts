import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { Limited } from '../../../specs/oracle/keeps-limits.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { adding } from '../rules/rule-calls.ts';
import { boundsOf, judgeByLimits } from '../../judge-by-limits.ts';
import type { Scenario } from '../../scenario.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A list of rules that keeps a constraint, breaks it and no other, or on which the documents disagree. */
interface RuleAttempt {
  readonly variant: string;
  readonly rules: readonly object[];
  /** What cannot be told from the limits that the documents state is said here. */
  readonly expect: 'accept' | 'reject' | Limited;
}

/** A rule that nothing is wrong with. */
export const plain = { RuleName: 'plain', Domain: 'plain.example', Url: '/plain' } as const;

/** A list of one rule that differs from the plain one. */
export const attempt = (expect: RuleAttempt['expect'], variant: string, change: object): RuleAttempt => ({
  variant,
  rules: [{ ...plain, ...change }],
  expect,
});

/** Lists of rules at and beyond the limits that the documents set for them; what the bounds are the rule says. */
export function ruleLists(attempts: (bounds: readonly number[]) => readonly RuleAttempt[]): Scenario {
  return (topic, context) =>
    attempts(boundsOf(topic)).map(({ variant, rules, expect }): CaseDraft => {
      const expected = expectation(expect, topic, context);
      const draft = adding(topic, context, variant, { rules, expect: expected });
      return expected.answer === 'observe' ? { ...draft, level: 'observe' } : draft;
    });
}

function expectation(expect: RuleAttempt['expect'], topic: TopicRule, context: PlanningContext): Expectation {
  if (expect === 'accept') return { answer: 'accept' };
  if (expect === 'reject') return { answer: 'reject', errors: topicErrors(topic, context) };
  return judgeByLimits(topic, expect, context);
}
