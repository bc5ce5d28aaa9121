import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { attaching } from './attached.ts';
import { certificate, listing } from './attachment-kinds.ts';

/** Of two certificates that were added, a list is asked for one, for both, and for one that is not there. */
const asked: Readonly<Record<string, readonly number[]>> = { one: [2], both: [1, 2], 'not-there': [3] };

/** The list holds what it is asked for, as far as it is there, and nothing else. */
export function attachmentsFound(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'list', context.book);
  const prepare = [attaching(action, [1, 2], context)];
  return Object.entries(asked).map(([variant, numbers]): CaseDraft => {
    const choices = { [topic.about.parameter ?? '']: listing(numbers.map((one) => `"${certificate(one)}"`)) };
    const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant, also: prepare }, context);
    const found = numbers.filter((number) => number <= 2).map((one) => `{"CertificateId":"${certificate(one)}"}`);
    const answered = [{ path: action.effect.items ?? '', match: 'only', items: listing(found) } as const];
    return {
      variant,
      level: topic.level,
      title: `${action.name} asked for ${variant}`,
      plan: { ...plan, prepare, answered },
    };
  });
}
