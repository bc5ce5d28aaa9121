import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { topicErrors } from '../../topic-errors.ts';
import { planWithSettings } from './settings.ts';

/**
 * Settings of which editions disagree, as the values of the rule say: the one in force, or the nearest before it, decides, and
 * where none is in force the answer is observed.
 */
export function settingsByEdition(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect = expectationOf(topic, context);
  const level = expect.answer === 'observe' ? 'observe' : topic.level;
  return topic.actions.map((name) => {
    const plan = planWithSettings(topic, { action: actionNamed(context.book, name), variant: name, expect }, context);
    return { variant: name, level, title: `${name}: ${topic.detail}`, plan };
  });
}

function expectationOf(topic: TopicRule, context: PlanningContext): Expectation {
  const { editions, edition } = context;
  const saying = (answer: string): readonly string[] => editions.filter((one) => topic.values[one] === answer);
  const last = editions.indexOf(edition ?? '');
  const decided = editions
    .slice(0, last + 1)
    .flatMap((one) => topic.values[one] ?? [])
    .at(-1);
  if (decided === 'accept') return { answer: 'accept' };
  if (decided === 'reject') return { answer: 'reject', errors: topicErrors(topic, context) };
  return { answer: 'observe', accepting: saying('accept'), rejecting: saying('reject') };
}
