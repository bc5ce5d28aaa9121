import { tag, tagLists } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** As many tags as a call takes, and one more. */
export const tagsPerCall: Scenario = tagLists((bounds) =>
  bounds.map((items) => ({
    variant: `tags-${items}`,
    tags: Array.from({ length: items }, (_, index) => tag(`key-${index + 1}`, 'v')),
    tried: { items },
  })),
);
