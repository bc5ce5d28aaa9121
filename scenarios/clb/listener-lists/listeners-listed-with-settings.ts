import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { listingListeners, makingListener } from './listing-listeners.ts';

/** A listener of each protocol is made with the settings that the rule gives, and shown with them among those of its kind. */
export function listenersListedWithSettings(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return Object.entries(topic.values).map(([protocol, text]): CaseDraft => {
    const settings = JSON.parse(text) as Readonly<Record<string, string>>;
    const shown = JSON.stringify([
      { ListenerProtocol: protocol, [`${protocol.toUpperCase()}ListenerConfig`]: settings },
    ]);
    const prepare = [makingListener(protocol, settings, context)];
    const asked = { variant: protocol, choices: {}, prepare, shown: [{ match: 'all', items: shown }] as const };
    const title = `what the list shows of a ${protocol} listener`;
    return { variant: protocol, level: topic.level, title, plan: listingListeners(topic, asked, context) };
  });
}
