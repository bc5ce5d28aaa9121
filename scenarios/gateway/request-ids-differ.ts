import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Call } from '../../cases/call.ts';
import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { judge } from '../../specs/oracle/judge.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { listed, type Choices } from '../../generators/calls/build-call.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';

/** No two answers have one RequestId: a call is sent three times, one that is accepted and one that is refused. */
export function requestIdsDiffer(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const unknown = unknownIn(action, context);
    const draft = (outcome: string, choices: Choices, expect: Expectation): CaseDraft => {
      const plan = planForCall({ action, expect, choices, variant: name }, context);
      const again: Call = { ...plan.call, sending: { mayFail: true } };
      return {
        variant: `${name}-${outcome}`,
        level: topic.level,
        title: `${name}, ${outcome} three times: ${topic.detail}`,
        plan: { ...plan, prepare: [...plan.prepare, again, again], requestIdsDiffer: true },
      };
    };
    return [
      draft('accepted', {}, { answer: 'accept' }),
      ...(unknown ? [draft('refused', unknown, { answer: 'reject', errors: { named: [], listed: [] } })] : []),
    ];
  });
}

/** What makes a call about something that does not exist, if the documents in force refuse that. */
function unknownIn({ parameters }: ActionSpec, context: PlanningContext): Choices | undefined {
  const named = parameters.find(
    (one) =>
      one.reference &&
      one.type === 'string' &&
      listed(one, context) &&
      judge(one.reference.point, (must) => !must, context).expect === 'reject',
  );
  if (!named?.reference) return undefined;
  return { [named.name]: { fill: 'unknown-identifier', resource: named.reference.resource } };
}
