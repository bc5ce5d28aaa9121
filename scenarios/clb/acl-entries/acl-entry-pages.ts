import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { blocks, readOfAcl } from '../acls/acl-calls.ts';
import { entriesListed } from './entries-listed.ts';
import { entryPage, onEntryPage } from './on-entry-page.ts';

/** Two pages: the first is full, the second holds the rest, and together they hold each entry once. */
export function aclEntryPages(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const entries = blocks(3);
  const [size, count] = [2, entries.length];
  const [first, last] = [1, 2].map((number) => readOfAcl(context, entryPage(number, size)));
  if (!first || !last) return [];
  const lists = [
    entriesListed([first], { size }),
    entriesListed([last], { size: count - size }),
    entriesListed([first, last], { holds: entries.map(({ entry }) => entry), size: count }),
  ];
  const choices = entryPage(1, size);
  return [onEntryPage(topic, { variant: 'pages', entries, choices, lists: () => lists }, context)];
}
