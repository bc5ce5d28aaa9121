import type { CaseDraft } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { giving, large, listing, red, tagPlan, typesOf } from './tag-plan.ts';

/** Tags are given to a resource of each type: to one without any, and to one that has another. */
export function tagsGiven(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return typesOf(topic, context).flatMap((tagged) =>
    [[], [large]].map((had): CaseDraft => {
      const given = had.length === 0 ? [red, large] : [red];
      const variant = had.length === 0 ? tagged.type : `${tagged.type}-beside-another`;
      const plan = tagPlan(
        {
          operation: 'add',
          tagged,
          choices: { Tag: JSON.stringify(given) },
          variant,
          prepare: had.length === 0 ? [] : [giving(had, tagged, context)],
          reads: [listing([...had, ...given], tagged, context)],
        },
        context,
      );
      return { variant, level: topic.level, title: `tags for a ${tagged.resource} (${variant})`, plan };
    }),
  );
}
