import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { tagsFound } from './tags-found.ts';
import { tagsGiven } from './tags-given.ts';
import { tagsOfForbiddenText } from './tags-of-forbidden-text.ts';
import { tagsOfSameKey } from './tags-of-same-key.ts';
import { tagsShown } from './tags-shown.ts';
import { tagsTaken } from './tags-taken.ts';

/** Of the tags of whatever can have any. */
export const tagResourceScenarios: Readonly<Record<string, NamedScenario>> = inRoom('alb/tags', {
  tagsGiven,
  tagsTaken,
  tagsFound,
  tagsOfSameKey,
  tagsShown,
  tagsOfForbiddenText,
});
