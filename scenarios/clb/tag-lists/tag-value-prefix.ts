import { tagLists, withValue } from './tag-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Values that hold what no value may begin with, inside and at the beginning. */
export const tagValuePrefix: Scenario = tagLists(() => [
  withValue('inside', 'my-aliyun'),
  withValue('prefix', 'aliyun-value'),
]);
