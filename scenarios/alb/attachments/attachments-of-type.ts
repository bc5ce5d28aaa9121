import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { attaching } from './attached.ts';
import { certificate, listing } from './attachment-kinds.ts';

/** A certificate of a server was added, and the list is asked for those of servers, or for those of authorities. */
export function attachmentsOfType(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'list', context.book);
  const prepare = [attaching(action, [1], context)];
  return (['Server', 'Ca'] as const).map((variant): CaseDraft => {
    const choices = { [topic.about.parameter ?? '']: variant };
    const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant, also: prepare }, context);
    const match = variant === 'Server' ? 'all' : 'none';
    const items = listing([`{"CertificateId":"${certificate(1)}"}`]);
    const answered = [{ path: action.effect.items ?? '', match, items } as const];
    return {
      variant,
      level: topic.level,
      title: `${action.name} asked for ${variant}`,
      plan: { ...plan, prepare, answered },
    };
  });
}
