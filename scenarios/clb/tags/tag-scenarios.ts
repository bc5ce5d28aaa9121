import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { tagAddition } from './tag-addition.ts';
import { tagByEither } from './tag-by-either.ts';
import { tagElsewhere } from './tag-elsewhere.ts';
import { tagOverwriting } from './tag-overwriting.ts';
import { tagOwner } from './tag-owner.ts';
import { tagQuota } from './tag-quota.ts';
import { tagRemoval } from './tag-removal.ts';
import { tagSearchByKey } from './tag-search-by-key.ts';
import { tagSearchByPair } from './tag-search-by-pair.ts';

/** Of tags. */
export const tagScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/tags', {
  tagAddition,
  tagOverwriting,
  tagRemoval,
  tagQuota,
  tagSearchByKey,
  tagSearchByPair,
  tagOwner,
  tagElsewhere,
  tagByEither,
});
