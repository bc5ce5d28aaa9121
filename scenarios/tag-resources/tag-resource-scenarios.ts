import { inRoom } from '../in-room.ts';
import type { NamedScenario } from '../scenario.ts';
import { tagsAtCreation } from './tags-at-creation.ts';
import { tagsBeyondQuota } from './tags-beyond-quota.ts';
import { tagsFound } from './tags-found.ts';
import { tagsGiven } from './tags-given.ts';
import { tagsGivenTwice } from './tags-given-twice.ts';
import { tagsOfForbiddenText } from './tags-of-forbidden-text.ts';
import { tagsOfMany } from './tags-of-many.ts';
import { tagsOfMatching } from './tags-of-matching.ts';
import { tagsOfNobody } from './tags-of-nobody.ts';
import { tagsOfSameKey } from './tags-of-same-key.ts';
import { tagsShown } from './tags-shown.ts';
import { tagsTaken } from './tags-taken.ts';
import { tagsWithoutKey } from './tags-without-key.ts';

/** Of the tags of whatever can have any. */
export const tagResourceScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'tag-resources',
  {
    tagsGiven,
    tagsTaken,
    tagsFound,
    tagsOfMatching,
    tagsOfSameKey,
    tagsShown,
    tagsAtCreation,
    tagsOfForbiddenText,
    tagsWithoutKey,
    tagsGivenTwice,
    tagsOfNobody,
    tagsOfMany,
    tagsBeyondQuota,
  },
  { tagsBeyondQuota: { allowed: 'any' } },
);
