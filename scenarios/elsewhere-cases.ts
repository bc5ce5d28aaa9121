import { inRegion } from '../specs/in-region.ts';
import type { Call } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { ExpectedList } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import type { Choices } from '../generators/calls/build-call.ts';
import { actionNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { creations, listCall, listCase, listingOf, madeOf, shownBy } from './made-and-listed.ts';
import { added, searching, type Tag } from './tag-cases.ts';

/** What is made in one region is no matter of another one. The region asked may be one that the target does not serve. */
export const elsewhereScenarios: Readonly<
  Record<string, (topic: TopicRule, context: PlanningContext) => readonly CaseDraft[]>
> = { 'list-elsewhere': listedElsewhere, 'tag-elsewhere': taggedElsewhere, 'asked-elsewhere': askedElsewhere };

const observe = { answer: 'observe', accepting: [], rejecting: [] } as const;

/** Shown in the list of its own region first, so that what comes late is not taken for what is not there. */
function listedElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { named = '' } = listing.resource;
  const prepare = creations(listing, 1, context);
  const made = [madeOf(listing, 0)];
  const asked: Readonly<Record<string, Choices>> = {
    'by-identifier': { [listing.key]: madeOf(listing, 0) },
    ...(listing.action.parameters.some(({ name }) => name === named)
      ? { 'by-name': { [named]: prepare[0]?.parameters[named] ?? null } }
      : { all: {} }),
  };
  return Object.entries(asked).map(([variant, choices]) =>
    listCase(listing, topic, context, {
      variant,
      title: `a ${topic.topic} of another region, ${variant.replace('-', ' its ')}`,
      prepare,
      choices: { ...choices, ...anotherRegion(context) },
      expect: observe,
      lists: (call) => [
        shownBy(listing, [listCall(listing, choices, context)], { holds: made }),
        shownBy(listing, [call], { lacks: made, mayRefuse: true }),
      ],
    }),
  );
}

const tags: readonly Tag[] = [['only-in-one-region', 'yes']];

/** The tags of a load balancer, searched by it and by their key. */
function taggedElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const Tags = JSON.stringify(tags.map(([TagKey]) => ({ TagKey })));
  const keys = tags.map((tag) => tag.join('='));
  const asked: Readonly<Record<string, Choices>> = {
    'by-load-balancer': {},
    'by-key': { LoadBalancerId: null, Tags },
  };
  return Object.entries(asked).map(([variant, choices]) => {
    const { plan, level } = added(topic, context, variant, { call: tags, after: tags });
    const call = searching(context, { ...choices, ...anotherRegion(context) });
    const list = (calls: readonly Call[], more: Partial<ExpectedList>): ExpectedList => {
      const shown = { calls, items: 'TagSets.TagSet', key: 'TagKey=TagValue', holds: [], lacks: [] };
      return { ...shown, ...more };
    };
    const lists = [
      list([searching(context, choices)], { holds: keys }),
      list([call], { lacks: keys, mayRefuse: true }),
    ];
    const title = `${call.action}: tags of another region, ${variant.replace('-', ' ')}`;
    const complete = { ...plan, prepare: [plan.call], call, expect: observe, reads: [], lists };
    return { variant, level, title, plan: complete };
  });
}

/** What stands in something that another region holds: no document says what a call that names both is answered. */
function askedElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((variant) => {
    const action = actionNamed(context.book, variant);
    const plan = planForCall({ action, choices: anotherRegion(context), expect: observe, variant }, context);
    return { variant, level: topic.level, title: `${variant} under another region`, plan };
  });
}

function anotherRegion({ book }: PlanningContext): Choices {
  return inRegion(book.service, { fill: 'other-region' });
}
