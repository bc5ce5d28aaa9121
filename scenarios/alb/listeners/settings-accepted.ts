import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { echoOf } from '../../../specs/derive/derive-parameter.ts';
import { readBack, shownAs } from '../../../generators/read-back-cases.ts';
import { planWithSettings, settingsOf } from './settings.ts';

/** Settings that go together are accepted, and shown again as they were given. */
export function settingsAccepted(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const action = actionNamed(context.book, name);
    const settings = settingsOf(topic);
    const fields = action.parameters.flatMap((parameter) => {
      const value = settings[parameter.name];
      const field = echoOf(action, parameter, context);
      // What stands for something that was made is shown as that if it is a text, and not part of a list.
      const isShown = typeof value === 'string' || (value && parameter.type === 'string');
      return field && isShown ? [shownAs(field, value)] : [];
    });
    const plan = planWithSettings(
      topic,
      {
        action,
        variant: name,
        expect: { answer: 'accept' },
        reads: (keys) => readBack(action, keys, context, name, fields),
      },
      context,
    );
    return { variant: name, level: topic.level, title: `${name}: ${topic.detail}`, plan };
  });
}
