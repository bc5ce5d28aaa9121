import type { Call } from '../../../cases/call.ts';
import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedList } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { adding, type Entry } from '../acls/acl-calls.ts';

interface Asked {
  readonly variant: string;
  readonly entries: readonly Entry[];
  readonly choices: Choices;
  readonly lists: (call: Call) => readonly ExpectedList[];
}

/** A page of the entries that the case adds. */
export function onEntryPage(topic: TopicRule, asked: Asked, context: PlanningContext): CaseDraft {
  const { variant, entries, choices, lists } = asked;
  const action = topicAction(topic, 'read', context.book);
  const prepare = [adding(entries, context)];
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant, also: prepare }, context);
  const title = `${action.name}: ${topic.detail} (${variant})`;
  return { variant, level: topic.level, title, plan: { ...plan, prepare, lists: lists(plan.call) } };
}

/** What asks for one of the pages. */
export function entryPage(number: number, size: number): Choices {
  return { Page: String(number), PageSize: String(size) };
}
