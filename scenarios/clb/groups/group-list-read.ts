import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { listCase, listingOf } from '../../lists/made-and-listed.ts';

/** A list that is asked for twice: whether it is answered, and what it shows. */
export function groupListRead(
  topic: TopicRule,
  context: PlanningContext,
  about: {
    readonly variant: string;
    readonly choices: Choices;
    readonly prepare: readonly Call[];
    readonly expected: Omit<ExpectedRead, 'call'>;
  },
): CaseDraft {
  const listing = listingOf(topic, context);
  const { variant, choices, prepare, expected } = about;
  const title = `${topic.detail} (${variant})`;
  const draft = listCase(listing, topic, context, { variant, title, prepare, choices, lists: () => [] });
  return { ...draft, plan: { ...draft.plan, reads: [{ call: draft.plan.call, ...expected }] } };
}
