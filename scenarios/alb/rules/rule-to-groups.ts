import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../../../generators/calls/context.ts';
import { tokensOf } from '../../../generators/calls/fixture-plans.ts';
import { readJson } from '../../../specs/oracle/items.ts';
import { planWithSettings } from '../listeners/settings.ts';
import { topicErrors } from '../../topic-errors.ts';
import { topicValue } from '../../topic-value.ts';

/**
 * A rule is made, or changed, to lead to groups of some kinds: `groups` is what each is made with, besides the one that the
 * listener leads to, which is the first.
 */
export function ruleToGroups(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const creator = actionFor(context.book, 'create', 'server-group');
  if (!creator) return [];
  const wanted = readJson(topicValue(topic, 'groups')) as readonly Choices[];
  const groups = wanted.map((choices, nth) =>
    buildCall(creator, { ...choices, ...tokensOf(creator, `-group-${nth}`) }, context, context.seed(`group-${nth}`)),
  );
  const isTaken = topicValue(topic, 'answer') === 'accept';
  const expect: Expectation = isTaken
    ? { answer: 'accept' }
    : { answer: 'reject', errors: topicErrors(topic, context) };
  const { groups: _groups, answer: _answer, ...values } = topic.values;
  return topic.actions.map((name) => {
    const action = actionNamed(context.book, name);
    const plan = planWithSettings({ ...topic, values }, { action, variant: name, expect }, context);
    const title = `${name}: ${topic.detail}`;
    return { variant: name, level: topic.level, title, plan: { ...plan, prepare: [...plan.prepare, ...groups] } };
  });
}
