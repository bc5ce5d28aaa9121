import type { Call } from '../../../cases/call.ts';
import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { adding, large, red, shown, textOfTags, type Tag } from './tag-calls.ts';

const owner = { fill: 'list', of: [{ fill: 'identifier', resource: 'load-balancer' }] } as const;

/** Tags are given or taken by the actions of one sort, and looked for by those of the other. */
export function tagByEither(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const young = (name: string, choices: object): Call =>
    buildCall(actionNamed(context.book, name), { ResourceId: owner, ...choices }, context, 1);
  const giving = young('TagResources', { Tag: textOfPairs([red, large]) });
  const listed = (tags: readonly Tag[]): ExpectedRead => ({
    call: young('ListTagResources', { Tag: null }),
    fields: [],
    items: [{ path: 'TagResources.TagResource', match: 'only', items: textOfTags(tags) }],
  });
  const ways: Readonly<Record<string, Way>> = {
    'given-resources': { prepare: [], call: giving, read: shown([red, large], context) },
    'given-load-balancer': { prepare: [], call: adding([red, large], context), read: listed([red, large]) },
    'taken-resources': {
      prepare: [adding([red, large], context)],
      call: young('UntagResources', { TagKey: JSON.stringify([red[0]]) }),
      read: shown([large], context),
    },
    'taken-load-balancer': {
      prepare: [giving],
      call: buildCall(actionNamed(context.book, 'RemoveTags'), { Tags: textOfTags([red]) }, context, 1),
      read: listed([large]),
    },
  };
  return Object.entries(ways).map(([variant, { prepare, call, read }]): CaseDraft => {
    const action = actionNamed(context.book, call.action);
    const also = [...prepare, read.call];
    const plan = planForCall(
      { action, choices: call.parameters, expect: { answer: 'accept' }, variant, also },
      context,
    );
    const fixtures = plan.fixtures.map((fixture) => ({ ...fixture, exclusive: true }));
    const title = `tags of a load balancer, ${variant.replace('-', ' as those of ')}`;
    return { variant, level: topic.level, title, plan: { ...plan, fixtures, prepare, reads: [read] } };
  });
}

interface Way {
  readonly prepare: readonly Call[];
  readonly call: Call;
  readonly read: ExpectedRead;
}

function textOfPairs(tags: readonly Tag[]): string {
  return JSON.stringify(tags.map(([Key, Value]) => ({ Key, Value })));
}
