import { tagLists, withKey } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Keys that hold what no key may begin with, inside and at the beginning. */
export const tagKeyPrefix: Scenario = tagLists(() => [withKey('inside', 'my-aliyun'), withKey('prefix', 'aliyun-key')]);
