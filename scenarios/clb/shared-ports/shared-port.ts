import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { readOn } from './doings.ts';
import { planOn, sharings } from './sharings.ts';

/** A call that does not say which of the two it means is refused, and changes neither; or no document tells. */
export function sharedPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation =
    topic.level === 'observe'
      ? { answer: 'observe', accepting: [], rejecting: [] }
      : { answer: 'reject', errors: topicErrors(topic, context) };
  return topic.actions.flatMap((name) =>
    sharings(name, context)
      .slice(0, 1)
      .map((sharing) => {
        const plan = planOn(sharing, expect, { ListenerProtocol: null }, `${name}-unnamed`, context);
        const probe = readOn(sharing.mine, 'listener', context);
        const title = `${name} on a port that a ${sharing.mine.protocol} and a ${sharing.other.protocol} listener share`;
        const isRead = ['read', 'list'].includes(sharing.action.effect.operation);
        return {
          variant: `${name}-unnamed`,
          level: topic.level,
          title,
          plan: { ...plan, ...(probe && !isRead ? { probe } : {}) },
        };
      }),
  );
}
