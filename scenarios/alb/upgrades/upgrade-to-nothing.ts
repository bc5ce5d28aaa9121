import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { topicErrors } from '../../topic-errors.ts';
import { planLeading } from './upgrade.ts';

/** A listener cannot lead on to one that does not exist. */
export function upgradeToNothing(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  return topic.actions.map((name) => {
    const action = actionNamed(context.book, name);
    const { resource } = action.effect;
    const plan = planLeading(
      { action, variant: name, expect, before: () => [], to: () => ({ fill: 'unknown-identifier', resource }) },
      context,
    );
    return { variant: name, level: topic.level, title: `${name} leads on to a listener that nobody has`, plan };
  });
}
