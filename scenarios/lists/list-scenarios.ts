import { inRoom } from '../in-room.ts';
import type { NamedScenario } from '../scenario.ts';
import { deletedIsNotListed } from './deleted-is-not-listed.ts';
import { filterShowsOne } from './filter-shows-one.ts';
import { listByGiven } from './list-by-given.ts';
import { listByHolder } from './list-by-holder.ts';
import { listByPart } from './list-by-part.ts';
import { listDeleted } from './list-deleted.ts';
import { listFilter } from './list-filter.ts';
import { listMade } from './list-made.ts';
import { listOwnRegion } from './list-own-region.ts';
import { listRenamed } from './list-renamed.ts';
import { listSeveral } from './list-several.ts';
import { madeIsListed } from './made-is-listed.ts';

/** Of lists. */
export const listScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'lists',
  {
    listMade,
    listDeleted,
    listFilter,
    listRenamed,
    listOwnRegion,
    listSeveral,
    madeIsListed,
    filterShowsOne,
    deletedIsNotListed,
    listByGiven,
    listByHolder,
    listByPart,
  },
  { listByGiven: { given: 'any', other: 'any' } },
);
