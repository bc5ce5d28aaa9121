import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { groupListRead } from './group-list-read.ts';
import { creations, listingOf } from '../../lists/made-and-listed.ts';

/** A group is listed with the number of its servers. */
export function groupListCount(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const path = `${listing.action.effect.items ?? ''}.ServerCount`;
  return [0, 1, 2].map((count) => {
    const text = JSON.stringify(ports.slice(0, count).map((Port) => ({ ServerId: '$server1', Port, Weight: '100' })));
    const BackendServers = count === 0 ? null : ({ fill: 'servers', text } as const);
    return groupListRead(topic, context, {
      variant: String(count),
      choices: {},
      prepare: creations(listing, 1, context, { BackendServers }),
      expected: { fields: [{ path, equals: [String(count)], absent: 'ignore' }] },
    });
  });
}

const ports = ['80', '81'];
