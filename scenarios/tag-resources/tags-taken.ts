import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { Choices } from '../../generators/calls/build-call.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { giving, large, listing, red, tagPlan, typesOf, type GivenTag, type Tagged } from './tag-plan.ts';

/** How tags are taken from a resource that has two, and what is left. */
const ways: Readonly<Record<string, { readonly choices: Choices; readonly left: readonly GivenTag[] }>> = {
  'by-pair': { choices: { Tag: JSON.stringify([red]) }, left: [large] },
  'by-key': { choices: { Tag: null, TagKey: '["colour"]' }, left: [large] },
  'by-keys': { choices: { Tag: null, TagKey: '["colour","size"]' }, left: [] },
  all: { choices: { Tag: null, TagKey: null, All: 'true' }, left: [] },
};

/** Tags are taken in each way from a resource of each type. */
export function tagsTaken(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic, context).flatMap((tagged) =>
    waysOf(tagged).map(([way, { choices, left }]): CaseDraft => {
      const variant = `${tagged.type}-${way}`;
      const plan = tagPlan(
        {
          operation: 'remove',
          tagged,
          choices,
          variant,
          prepare: [giving([red, large], tagged, context)],
          reads: [listing(left, tagged, context)],
        },
        context,
      );
      return { variant, level: topic.level, title: `tags taken from a ${tagged.resource} (${way})`, plan };
    }),
  );
}

/** An action that knows no pairs takes tags by their keys alone. */
function waysOf({ by: { remove } }: Tagged): readonly (readonly [string, (typeof ways)[string]])[] {
  const known = remove.parameters.some(({ name }) => name === 'Tag');
  return Object.entries(ways).filter(([, { choices }]) => known || typeof choices['Tag'] !== 'string');
}
