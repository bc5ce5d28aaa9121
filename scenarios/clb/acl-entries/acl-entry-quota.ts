import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { boundsOf, judgeByLimits } from '../../judge-by-limits.ts';
import { topicAction } from '../../topic-action.ts';
import { adding, blocks } from '../acls/acl-calls.ts';
import { changingEntries } from './changing-entries.ts';

/** As many as one call may add (all documents). */
const perCall = 50;

/** A list is filled call by call, and has as many entries as it may have, or one more. */
export function aclEntryQuota(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  return boundsOf(topic).map((items): CaseDraft => {
    const variant = `entries-${items}`;
    const fills = Math.ceil(items / perCall) - 1;
    const prepare = Array.from({ length: fills }, (_, nth) => adding(blocks(perCall, nth * perCall), context));
    const entries = blocks(items - fills * perCall, fills * perCall);
    const expect = judgeByLimits(topic, { items }, context);
    const plan = changingEntries(action, { variant, entries, prepare, expect }, context);
    return { variant, level: topic.level, title: `${action.name} until there are ${items} entries`, plan };
  });
}
