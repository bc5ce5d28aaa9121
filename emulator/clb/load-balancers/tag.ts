import { needText, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import { findLoadBalancer } from './load-balancer.ts';
import { regionOf } from './regions.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

/** The most tags of a call, and of a load balancer (guide of 2018, description of 2024). */
const perCall = 5;
const perLoadBalancer = 10;

const longestKey = 64;
const longestValue = 128;

interface Condition {
  readonly key: string;
  readonly value: string | undefined;
}

/** The actions on the tags of load balancers. */
export const tagActions: ClbHandlers = {
  AddTags: addTags,
  RemoveTags: removeTags,
  DescribeTags: describeTags,
};

function addTags(call: Invocation, world: ClbWorld): Fields {
  const { tags } = findLoadBalancer(call, world);
  const added = readTags(needText(call, 'Tags'), world);
  if (added.length > perCall) {
    return refuseTags('per-call', 'QuotaExceeded.Tag', 'TagCountLimit', 'The number of Tag exceeds the limit.', world);
  }
  if (new Set(added.map(({ key }) => key)).size < added.length) {
    return refuseTags('keys-of-a-call', 'Duplicate.TagKey', 'InvalidParameter', 'Two tags have the same key.', world);
  }
  if (new Set([...tags.keys(), ...added.map(({ key }) => key)]).size > perLoadBalancer) {
    const message = 'The maximum number of tags for each resource is exceeded.';
    return refuseTags('per-load-balancer', 'QuotaExceed.TagsPerResource', 'TagCreateCountLimit', message, world);
  }
  for (const { key, value = '' } of added) tags.set(key, value);
  return {};
}

/** A tag without a value is removed whatever its value is; one that is not there is ignored. */
function removeTags(call: Invocation, world: ClbWorld): Fields {
  const { tags } = findLoadBalancer(call, world);
  for (const { key, value } of readTags(textOf(call, 'Tags') ?? '[]', world)) {
    if (value === undefined || tags.get(key) === value) tags.delete(key);
  }
  return {};
}

/** The tags of the caller's load balancers in the region that match every condition, each with how many have it. */
function describeTags(call: Invocation, world: ClbWorld): Fields {
  const region = regionOf(call);
  const id = textOf(call, 'LoadBalancerId');
  const conditions = readTags(textOf(call, 'Tags') ?? '[]', world);
  const counts = new Map<string, { TagKey: string; TagValue: string; InstanceCount: number }>();
  for (const found of world.state.loadBalancers.values()) {
    const visible = found.account === call.account.accessKeyId && found.region === region;
    if (!visible || (id ?? found.id) !== found.id) continue;
    for (const [TagKey, TagValue] of found.tags) {
      if (!matches(TagKey, TagValue, conditions)) continue;
      const pair = JSON.stringify([TagKey, TagValue]);
      const { InstanceCount } = counts.get(pair) ?? { InstanceCount: 0 };
      counts.set(pair, { TagKey, TagValue, InstanceCount: InstanceCount + 1 });
    }
  }
  const PageSize = Number(textOf(call, 'PageSize') ?? '50');
  const PageNumber = Math.max(1, Number(textOf(call, 'PageNumber') ?? '1'));
  const page = [...counts.values()].slice((PageNumber - 1) * PageSize, PageNumber * PageSize);
  return { TagSets: { TagSet: page }, PageSize, PageNumber, TotalCount: counts.size };
}

function matches(key: string, value: string, conditions: readonly Condition[]): boolean {
  if (conditions.length === 0) return true;
  return conditions.some((wanted) => wanted.key === key && (wanted.value ?? value) === value);
}

/** The tags that a parameter lists. */
export function readTags(text: string, world: ClbWorld): readonly Condition[] {
  const items = readLenientJson(text);
  if (!Array.isArray(items)) {
    return refuseTags('list', 'InvalidParameter', 'InvalidParameter', 'The parameter Tags is not a list.', world);
  }
  return items.map((item: unknown) => readTag(item, world));
}

/** Keys and values have a length, and a prefix that the vendor keeps for itself (guide of 2018). */
function readTag(item: unknown, world: ClbWorld): Condition {
  const { TagKey, TagValue } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  const key = typeof TagKey === 'string' ? TagKey : '';
  const value = typeof TagValue === 'string' || typeof TagValue === 'number' ? String(TagValue) : undefined;
  const wrongKey = (why: string): never =>
    refuseTags(why, 'InvalidParameter.TagKey', 'InvalidParameter', 'The specified tag key is invalid.', world);
  const wrongValue = (why: string): never =>
    refuseTags(why, 'InvalidParameter.TagValue', 'InvalidParameter', 'The specified tag value is illegal.', world);
  if (TagKey === undefined) wrongKey('key-absent');
  if (key === '') wrongKey('key-empty');
  if (key.length > longestKey) wrongKey('key-length');
  if (key.startsWith('aliyun')) wrongKey('key-prefix');
  if ((value ?? '').length > longestValue) wrongValue('value-length');
  if ((value ?? '').startsWith('aliyun')) wrongValue('value-prefix');
  return { key, value };
}

/** Each rule has a subject of its own, so that a fault can let one of them pass. */
function refuseTags(rule: string, since2024: string, before: string, message: string, world: ClbWorld): never {
  const code = isSince(world, '2024') ? since2024 : isSince(world, '2019') ? before : 'InvalidParameter';
  return refuse('constraint', `Tags.${rule}`, 400, code, message);
}
