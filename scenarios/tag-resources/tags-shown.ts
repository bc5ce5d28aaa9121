import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Call } from '../../cases/call.ts';
import type { ExpectedItems, ExpectedRead } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { actionNamed, resourceNamed } from '../../generators/calls/context.ts';
import { readCall } from '../../generators/calls/read-call.ts';
import { keysOf } from '../../generators/calls/resource-keys.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { large, red, tagPlan, typesOf, type GivenTag, type Tagged } from './tag-plan.ts';

/** What reads a resource, or lists it alone, shows the tags that were given to it. */
export function tagsShown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic, context).map((tagged): CaseDraft => {
    const choices = { Tag: JSON.stringify([red, large]) };
    const reads = readsOf(tagged, context);
    const plan = tagPlan({ operation: 'add', tagged, choices, variant: tagged.type, reads }, context);
    return { variant: tagged.type, level: topic.level, title: `tags in the read of a ${tagged.resource}`, plan };
  });
}

function readsOf({ resource }: Tagged, context: PlanningContext): readonly ExpectedRead[] {
  const keys = keysOf(resourceNamed(context.book, resource), { action: '', parameters: {} });
  const call = readCall(resource, undefined, keys, context, 1);
  if (!call) return [];
  const { response, effect } = actionNamed(context.book, call.action);
  const list = response.find(({ path, type }) => type === 'list' && /(?:^|\.)Tags(?:\.Tag)?$/u.test(path));
  if (!list) return [];
  const fields = list.filledBy && 'parameter' in list.filledBy ? list.filledBy.fields : undefined;
  const tags = [red, large].map((tag) => shownAs(tag, fields));
  if (effect.items === undefined) return [shows(call, list.path, 'only', tags)];
  // Within a list that is asked for one resource, the tags stand in its one item.
  const inside = list.path.slice(effect.items.length + 1).split('.');
  const item = inside.reduceRight<unknown>((value, name) => ({ [name]: value }), tags);
  return [shows(call, effect.items, 'all', [item])];
}

function shownAs(tag: GivenTag, fields: Readonly<Record<string, string>> | undefined): object {
  if (fields === undefined) return tag;
  return Object.fromEntries(Object.entries(fields).map(([name, source]) => [name, tag[source as keyof GivenTag]]));
}

function shows(call: Call, path: string, match: ExpectedItems['match'], items: readonly unknown[]): ExpectedRead {
  return { call, fields: [], items: [{ path, match, items: JSON.stringify(items) }] };
}
