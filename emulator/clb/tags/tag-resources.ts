import { needText, textOf, type Fields, type Invocation } from '../../core/call.ts';
import { pageByToken } from '../../core/next-token.ts';
import { refuse } from '../../core/refusal.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';
import { findTagged, textsIn } from './tagged.ts';
import { allowed, havingTags, shownTags, tagsGiven, tagsIn } from './tags.ts';

/** The most tags of a resource (help pages of 2021, description of 2024). */
const perResource = 20;

/** Tags of a page; no document says how many. */
const usualSize = 50;

/** The actions on the tags of whatever has any; those of load balancers are the same as older actions give and take. */
export const tagResourceActions: ClbHandlers = {
  TagResources: give,
  UntagResources: take,
  ListTagResources: list,
};

function give(call: Invocation, world: ClbWorld): Fields {
  needText(call, 'RegionId');
  const given = tagsGiven(call);
  requireApart(tagsIn(call).map(({ key }) => key));
  const all = findTagged(call, world);
  if (all.some(({ tags }) => new Set([...tags.keys(), ...given.keys()]).size > perResource)) {
    const message = 'The number of tags of the resource exceeds the limit.';
    return refuse('quota', 'Tag.per-resource', 400, 'QuotaLimitExceeds', message);
  }
  for (const { tags } of all) for (const [key, value] of given) tags.set(key, value);
  return {};
}

/** Tags go by their keys, or all of them where the call has none and says so. */
function take(call: Invocation, world: ClbWorld): Fields {
  needText(call, 'RegionId');
  const text = textOf(call, 'TagKey');
  const keys = text === undefined ? [] : textsIn(text).map((key) => allowed('Key', key));
  requireApart(keys);
  const isAll = keys.length === 0 && textOf(call, 'All') === 'true';
  for (const { tags } of findTagged(call, world)) for (const key of isAll ? tags.keys() : keys) tags.delete(key);
  return {};
}

/** Of resources that have every tag asked for, these tags; where none is, all. */
function list(call: Invocation, world: ClbWorld): Fields {
  needText(call, 'RegionId');
  const asked = tagsIn(call).map(({ key }) => key);
  const items = findTagged(call, world)
    .filter(havingTags(call))
    .flatMap(({ id, tags }) =>
      shownTags(tags)
        .filter(({ TagKey }) => asked.length === 0 || asked.includes(String(TagKey)))
        .map((tag) => ({ ResourceId: id, ResourceType: call.parameters['ResourceType'], ...tag })),
    );
  const { page, beside } = pageByToken(call, items, usualSize);
  return { TagResources: { TagResource: page }, ...beside };
}

function requireApart(keys: readonly string[]): void {
  if (new Set(keys).size === keys.length) return;
  refuse('constraint', 'Tag.keys-of-a-call', 400, 'Duplicate.TagKey', 'The param TagKey has duplicate value.');
}
