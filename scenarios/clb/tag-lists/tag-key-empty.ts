import { tagLists, withKey } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** A tag with an empty key. */
export const tagKeyEmpty: Scenario = tagLists(() => [withKey('empty', '')]);
