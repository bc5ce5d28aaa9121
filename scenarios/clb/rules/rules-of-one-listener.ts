import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { creation, one, two } from './rule-calls.ts';
import { ruleDeletions } from './rule-deletions.ts';
import { topicErrors } from '../../topic-errors.ts';

/** Rules of two listeners are deleted in one call. */
export function rulesOfOneListener(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const creator = actionFor(context.book, 'create', 'listener', 'http');
  if (!creator) return [];
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const draft = ruleDeletions(topic, context, 'of-two-listeners', 2, expect, (keys) => {
    const other = { ...keys, ListenerPort: nextPort(keys) };
    return [
      buildCall(creator, other, context, context.seed('other')),
      creation([one], keys, context),
      creation([two], other, context),
    ];
  });
  return [draft];
}

function nextPort({ ListenerPort: port }: Choices): string {
  return String((Number(port) % 65535) + 1);
}
