import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { ExpectedList } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { anotherRegion } from '../../borders/another-region.ts';
import { added, searching, type Tag } from './tag-calls.ts';

const tags: readonly Tag[] = [['only-in-one-region', 'yes']];

/** The tags of a load balancer, searched by it and by their key. */
export function tagElsewhere(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
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
    const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
    const title = `${call.action}: tags of another region, ${variant.replace('-', ' ')}`;
    const complete = { ...plan, prepare: [plan.call], call, expect, reads: [], lists };
    return { variant, level, title, plan: complete };
  });
}
