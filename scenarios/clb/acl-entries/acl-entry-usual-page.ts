import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { boundsOf } from '../../judge-by-limits.ts';
import { blocks } from '../acls/acl-calls.ts';
import { entriesListed } from './entries-listed.ts';
import { onEntryPage } from './on-entry-page.ts';

/** Of one entry more than a page has, a read that says nothing of pages shows a page. */
export function aclEntryUsualPage(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const [size = 0, more = 0] = boundsOf(topic);
  const entries = blocks(more);
  const lists = (call: Parameters<typeof entriesListed>[0][number]) => [entriesListed([call], { size })];
  return [onEntryPage(topic, { variant: 'usual', entries, choices: {}, lists }, context)];
}
