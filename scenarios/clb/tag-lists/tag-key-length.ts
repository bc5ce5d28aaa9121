import { tagLists, withKey } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Keys of tags at the bounds of their length. */
export const tagKeyLength: Scenario = tagLists((bounds) =>
  bounds.map((size) => withKey(`length-${size}`, 'k'.repeat(size))),
);
