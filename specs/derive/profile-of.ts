import type { Requirement } from '../requirement.ts';
import type { Profile } from '../spec-book.ts';

/** The profile of a requirement: that of its action, or of its topic where it has none. */
export function profileOf(
  { action, origin }: Pick<Requirement, 'action' | 'origin'>,
  profiles: readonly Profile[],
): string | undefined {
  const isOwn = ({ actions, topics }: Profile): boolean =>
    action === null ? origin.type === 'topic' && topics.includes(origin.topic.topic) : actions.includes(action);
  return profiles.find(isOwn)?.name;
}
