import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { creations, listCase, listingOf, madeOf, shownBy } from '../../lists/made-and-listed.ts';

/** What a filter asks for that is put into a resource after it was made: which call puts it there, and with what. */
interface Contents {
  readonly action: string;
  readonly parameter: string;
  readonly put: string;
  /** Values of the filter: one that fits what was put, and one that does not. */
  readonly own: string;
  readonly other: string;
}

const tag = (TagValue: string): string => JSON.stringify([{ TagKey: 'colour', TagValue }]);

/** By the filter of the list. */
const contents: Readonly<Record<string, Contents>> = {
  Tags: { action: 'AddTags', parameter: 'Tags', put: tag('red'), own: tag('red'), other: tag('blue') },
  ServerId: {
    action: 'AddBackendServers',
    parameter: 'BackendServers',
    put: '[{"ServerId":"$server1"}]',
    own: '$server1',
    other: '$server2',
  },
};

/** Asked by its identifier and by what was put into it: it is shown for that, and for nothing else. */
export function listByContents(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const listing = listingOf(topic, context);
  const { parameter: filter = '' } = topic.about;
  const inside = contents[filter];
  if (!inside) throw new Error(`${topic.topic} is no filter by contents`);
  const made = madeOf(listing, 0);
  const adder = actionNamed(context.book, inside.action);
  const choices = { [listing.key]: made, [inside.parameter]: withServers(inside.put) };
  const prepare = [...creations(listing, 1, context), buildCall(adder, choices, context, context.seed('put'))];
  return (['own', 'other'] as const).map((variant) =>
    listCase(listing, topic, context, {
      variant,
      title: `${filter} that ${variant === 'own' ? 'it has' : 'it does not have'}`,
      prepare,
      choices: { [listing.key]: made, [filter]: withServers(inside[variant]) },
      lists: (call) => [shownBy(listing, [call], variant === 'own' ? { holds: [made] } : { lacks: [made] })],
    }),
  );
}
