import { broken, tagLists } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** A search by a value without its key. */
export const tagValueAlone: Scenario = tagLists(() => [broken('value-alone', { TagValue: 'one' })]);
