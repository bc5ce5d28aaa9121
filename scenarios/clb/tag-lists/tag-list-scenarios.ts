import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { tagKeyEmpty } from './tag-key-empty.ts';
import { tagKeyLength } from './tag-key-length.ts';
import { tagKeyPrefix } from './tag-key-prefix.ts';
import { tagKeyRequired } from './tag-key-required.ts';
import { tagKeysDiffer } from './tag-keys-differ.ts';
import { tagValueAlone } from './tag-value-alone.ts';
import { tagValueLength } from './tag-value-length.ts';
import { tagValuePrefix } from './tag-value-prefix.ts';
import { tagsPerCall } from './tags-per-call.ts';

/** Of the list of tags that a call names. */
export const tagListScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/tag-lists', {
  tagKeyLength,
  tagValueLength,
  tagKeyEmpty,
  tagKeyRequired,
  tagKeyPrefix,
  tagValuePrefix,
  tagKeysDiffer,
  tagsPerCall,
  tagValueAlone,
});
