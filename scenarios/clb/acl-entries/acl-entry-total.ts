import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { blocks } from '../acls/acl-calls.ts';
import { entriesListed } from './entries-listed.ts';
import { entryPage, onEntryPage } from './on-entry-page.ts';

/** The number of all entries, on the last page as on the first. */
export function aclEntryTotal(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const entries = blocks(3);
  const beside = { field: 'TotalAclEntry', equals: String(entries.length) };
  return [1, 2].map((number) => {
    const asked = { variant: `page-${number}`, entries, choices: entryPage(number, 2) };
    return onEntryPage(topic, { ...asked, lists: (call) => [entriesListed([call], { beside })] }, context);
  });
}
