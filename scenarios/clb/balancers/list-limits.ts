import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { boundsOf, judgeByLimits } from '../../judge-by-limits.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from '../../lists/made-and-listed.ts';

const separated = (prefix: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`).join(',');

/** So many of what a filter asks for at once. What nobody has may be refused by itself only where it identifies something. */
const many: Readonly<Record<string, { readonly of: (count: number) => string; readonly mayRefuse?: true }>> = {
  Tags: {
    of: (count) =>
      JSON.stringify(Array.from({ length: count }, (_, index) => ({ TagKey: `limit-${index + 1}`, TagValue: 'v' }))),
  },
  LoadBalancerId: { of: (count) => separated('lb-nobody', count), mayRefuse: true },
  LoadBalancerName: { of: (count) => separated('nobody', count) },
};

/** As many as a filter takes at once, and one more. */
export function listLimits(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { action: name = '', parameter = '' } = topic.about;
  const wanted = many[parameter];
  if (!wanted) throw new Error(`${topic.topic} is no filter for several`);
  const action = actionNamed(context.book, name);
  return boundsOf(topic).flatMap((items): readonly CaseDraft[] => {
    const expect = judgeByLimits(topic, { items }, context);
    if (expect.answer === 'accept' && wanted.mayRefuse) return [ofMade(topic, context, items)];
    const variant = `items-${items}`;
    const plan = planForCall({ action, choices: { [parameter]: wanted.of(items) }, expect, variant }, context);
    const level = expect.answer === 'observe' ? 'observe' : topic.level;
    return [{ variant, level, title: `${name}: ${items} in ${parameter}`, plan }];
  });
}

/** As many as a filter takes at once, all of which exist: each is found. */
function ofMade(topic: TopicRule, context: PlanningContext, count: number): CaseDraft {
  const listing = listingOf(topic, context);
  const holds = Array.from({ length: count }, (_, nth) => madeOf(listing, nth));
  return listCase(listing, topic, context, {
    variant: `items-${count}`,
    title: `${count} in ${listing.key}`,
    prepare: creations(listing, count, context),
    choices: { [listing.key]: { fill: 'identifiers', resource: listing.resource.name } },
    lists: (call) => [shownBy(listing, [call], { holds })],
  });
}
