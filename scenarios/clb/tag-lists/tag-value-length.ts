import { tagLists, withValue } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Values of tags at the bounds of their length. */
export const tagValueLength: Scenario = tagLists((bounds) =>
  bounds.map((size) => withValue(`length-${size}`, 'v'.repeat(size))),
);
