import type { Fields, Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { listed } from '../filters.ts';
import type { KeyValue } from '../model.ts';
import { tagsOf } from '../settings.ts';
import type { AlbHandlers, AlbWorld } from '../state.ts';
import { findTagged, textsIn } from './tagged.ts';

/** The actions on tags of whatever has any. */
export const tagActions: AlbHandlers = { TagResources: give, UnTagResources: take, ListTagResources: list };

/** Gives each resource the tags, which take the place of those of the same keys. */
function give(call: Invocation, world: AlbWorld): Fields {
  const given = tagsOf(call);
  for (const { Key, Value } of given) for (const text of [Key, Value]) requireAllowed(text);
  const keys = new Set(given.map(({ Key }) => Key));
  for (const made of findTagged(call, world)) {
    made.tags = [...made.tags.filter(({ Key }) => !keys.has(Key)), ...given];
  }
  return {};
}

/** Takes tags by pairs (one without a value by its key), by keys, or all. */
function take(call: Invocation, world: AlbWorld): Fields {
  const pairs = tagsOf(call);
  const keys = new Set(textsIn(call.parameters['TagKey']));
  const isTaken = ({ Key, Value }: KeyValue): boolean =>
    call.parameters['All'] === 'true' ||
    keys.has(Key) ||
    pairs.some((pair) => pair.Key === Key && (pair.Value === '' || pair.Value === Value));
  for (const made of findTagged(call, world)) made.tags = made.tags.filter((tag) => !isTaken(tag));
  return {};
}

function list(call: Invocation, world: AlbWorld): Fields {
  const asked = tagsOf(call);
  const isAsked = ({ Key, Value }: KeyValue): boolean =>
    asked.length === 0 || asked.some((tag) => tag.Key === Key && (tag.Value === '' || tag.Value === Value));
  const items = findTagged(call, world).flatMap(({ id, tags }) =>
    tags.filter(isAsked).map(({ Key, Value }) => ({
      ResourceId: id,
      ResourceType: call.parameters['ResourceType'],
      TagKey: Key,
      TagValue: Value,
    })),
  );
  return listed(call, items);
}

/** What tags may not say is the vendor's own (description of 2024). */
function requireAllowed(text: string): void {
  if (!/^(?:aliyun|acs:)|https?:\/\//.test(text)) return;
  refuse('constraint', 'Tag.text', 400, 'InvalidParameter', 'Specified parameter Tag is not valid.');
}
