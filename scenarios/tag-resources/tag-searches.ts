import type { CaseDraft } from '../../cases/call-plan.ts';
import type { ExpectedItems } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { giving, large, red, tagPlan, type GivenTag, type Tagged } from './tag-plan.ts';

/** What the list is asked for of a resource with two tags, and what it shows. */
const searches: Readonly<Record<string, { readonly asked: GivenTag; readonly found: readonly GivenTag[] }>> = {
  'by-pair': { asked: red, found: [red] },
  'by-key': { asked: { Key: large.Key }, found: [large] },
  'by-another-value': { asked: { ...red, Value: 'blue' }, found: [] },
  'by-another-key': { asked: { Key: 'shape' }, found: [] },
};

/** The searches for tags of one resource, which shows `only` what was asked for, or that among `all` that it has. */
export function tagSearches(
  tagged: Tagged,
  match: ExpectedItems['match'],
  { level }: TopicRule,
  context: PlanningContext,
): readonly CaseDraft[] {
  return Object.entries(searches).map(([search, { asked, found }]): CaseDraft => {
    const variant = `${tagged.type}-${search}`;
    const plan = tagPlan(
      {
        operation: 'list',
        tagged,
        choices: { Tag: JSON.stringify([asked]) },
        variant,
        prepare: [giving([red, large], tagged, context)],
      },
      context,
    );
    const items = JSON.stringify(found.map(({ Key, Value = '' }) => ({ TagKey: Key, TagValue: Value })));
    const path = tagged.by.list.effect.items ?? '';
    const answered = [{ path, match: found.length === 0 ? 'only' : match, items } as const];
    const title = `tags of a ${tagged.resource} that are looked for ${search}`;
    return { variant, level, title, plan: { ...plan, answered } };
  });
}
