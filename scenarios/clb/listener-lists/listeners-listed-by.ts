import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { listingListeners, makingListener } from './listing-listeners.ts';

/** A listener of each protocol, with a value of the filter that the rule gives it: the list asked for one shows that alone. */
export function listenersListedBy(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { parameter = '' } = topic.about;
  const made = Object.entries(topic.values).map(([protocol, value], index) => {
    const port = parameter === 'ListenerPort' ? value : String(8_011 + index);
    const own = parameter === 'ListenerProtocol' ? {} : { [parameter]: value };
    return { protocol, value, port, call: makingListener(protocol, { ...own, ListenerPort: port }, context) };
  });
  const items = (listed: typeof made): string =>
    JSON.stringify(listed.map(({ protocol, port }) => ({ ListenerProtocol: protocol, ListenerPort: port })));
  return made.map((wanted): CaseDraft => {
    const others = made.filter((one) => one !== wanted);
    const asked = {
      variant: wanted.protocol,
      choices: { [parameter]: wanted.value },
      prepare: made.map(({ call }) => call),
      shown: [
        { match: 'all', items: items([wanted]) },
        { match: 'none', items: items(others) },
      ] as const,
    };
    const title = `listeners asked for by ${parameter} of a ${wanted.protocol} one`;
    return { variant: wanted.protocol, level: topic.level, title, plan: listingListeners(topic, asked, context) };
  });
}
