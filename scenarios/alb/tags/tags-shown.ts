import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { large, red, tagPlan, typesOf, type Tagged } from './tag-plan.ts';

/** What reads a resource, or lists it alone, shows the tags that were given to it. */
export function tagsShown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic).map((tagged): CaseDraft => {
    const choices = { Tag: JSON.stringify([red, large]) };
    const reads = readsOf(tagged, context);
    const plan = tagPlan({ name: 'TagResources', tagged, choices, variant: tagged.type, reads }, context);
    return { variant: tagged.type, level: topic.level, title: `tags in the read of a ${tagged.resource}`, plan };
  });
}

function readsOf({ resource }: Tagged, context: PlanningContext): readonly ExpectedRead[] {
  const keys = keysOf(resourceNamed(context.book, resource), { action: '', parameters: {} });
  const call = readCall(resource, undefined, keys, context, 1);
  if (!call) return [];
  const { response, effect } = actionNamed(context.book, call.action);
  const list = response.find(({ path, type }) => type === 'list' && /(?:^|\.)Tags$/u.test(path));
  if (!list) return [];
  // Within a list that is asked for one resource, the tags stand in its one item.
  const items = JSON.stringify(effect.items === undefined ? [red, large] : [{ Tags: [red, large] }]);
  const path = effect.items ?? list.path;
  return [{ call, fields: [], items: [{ path, match: effect.items === undefined ? 'only' : 'all', items }] }];
}
