import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { giving, large, red, tagPlan, typesOf, type GivenTag } from './tag-plan.ts';

/** What the list is asked for of a resource with two tags, and what it shows. */
const searches: Readonly<Record<string, { readonly asked: GivenTag; readonly found: readonly GivenTag[] }>> = {
  'by-pair': { asked: red, found: [red] },
  'by-key': { asked: { Key: large.Key }, found: [large] },
  'by-another-value': { asked: { ...red, Value: 'blue' }, found: [] },
  'by-another-key': { asked: { Key: 'shape' }, found: [] },
};

/** Tags of a resource of each type are looked for. */
export function tagsFound(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic).flatMap((tagged) =>
    Object.entries(searches).map(([search, { asked, found }]): CaseDraft => {
      const variant = `${tagged.type}-${search}`;
      const plan = tagPlan(
        {
          name: 'ListTagResources',
          tagged,
          choices: { Tag: JSON.stringify([asked]) },
          variant,
          prepare: [giving([red, large], tagged, context)],
        },
        context,
      );
      const items = JSON.stringify(found.map(({ Key, Value = '' }) => ({ TagKey: Key, TagValue: Value })));
      const answered = [{ path: 'TagResources', match: 'only', items } as const];
      const title = `tags of a ${tagged.resource} that are looked for ${search}`;
      return { variant, level: topic.level, title, plan: { ...plan, answered } };
    }),
  );
}
