import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { madeOf, shownBy } from '../lists/made-and-listed.ts';
import { count, onPage, pageOf, size } from './on-page.ts';

/** Two pages: the first is full, the second holds the rest, and together they hold each item once. */
export function listPages(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return onPage(topic, context, 1, (listing) => {
    const pages = [1, 2].map((number) => pageOf(listing, number, context));
    const [first, last] = pages;
    const all = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
    return [
      ...(first ? [shownBy(listing, [first], { size })] : []),
      ...(last ? [shownBy(listing, [last], { size: count - size })] : []),
      shownBy(listing, pages, { holds: all, size: count }),
    ];
  });
}
