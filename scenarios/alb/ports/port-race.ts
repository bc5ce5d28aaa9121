import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicErrors } from '../../topic-errors.ts';
import { portPairs } from './port-pairs.ts';

/** Of two listeners that are made on one port at once, one comes to be. */
export function portRace(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect = { answer: 'observe', accepting: [], rejecting: [] } as const;
  const onlyOne = topicErrors(topic, context).named;
  return portPairs(topic, context, expect, ({ shareTransport }) => shareTransport).map((draft) => {
    const { prepare, probe: _probe, ...plan } = draft.plan;
    return { ...draft, plan: { ...plan, prepare: [], together: prepare, onlyOne } };
  });
}
