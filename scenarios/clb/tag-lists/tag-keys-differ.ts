import { broken, tag, tagLists } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Two tags of a call have one key. */
export const tagKeysDiffer: Scenario = tagLists(() => [broken('twice', tag('k', 'one'), tag('k', 'two'))]);
