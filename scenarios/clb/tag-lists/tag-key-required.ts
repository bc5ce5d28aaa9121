import { broken, tagLists } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** A tag without a key. */
export const tagKeyRequired: Scenario = tagLists(() => [broken('absent', { TagValue: 'v' })]);
