import type { Call } from '../../../cases/call.ts';
import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readBack } from '../../../generators/read-back-cases.ts';
import { settingsOf } from './settings.ts';
import { topicAction } from '../../topic-action.ts';

/**
 * What can be given on creation alone stays as it was given, although a change says otherwise: whether such a change is
 * refused, or does what else it says, is written nowhere.
 */
export function givenStays(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'update', context.book);
  const { resource } = action.effect;
  const reader = actionFor(context.book, 'read', resource);
  const fields = Object.keys(settingsOf(topic)).flatMap((name) => {
    const field = reader?.response.find(({ echoes }) => echoes === name);
    return field ? [{ name, path: field.path }] : [];
  });
  if (!reader) return [];
  const { variants } = resourceNamed(context.book, resource);
  return variants.flatMap((variant) =>
    fields.map(({ name, path }): CaseDraft => {
      const change = planForCall({ action, expect: { answer: 'accept' }, variant, resourceVariant: variant }, context);
      const made = change.fixtures.find((fixture) => fixture.resource === resource);
      const given = made?.call.parameters[name] ?? '';
      const told = settingsOf(topic)[name] ?? '';
      const other = told === given ? (variants.find((one) => one !== given) ?? '') : told;
      const sent: Call = {
        ...change.call,
        parameters: { ...change.call.parameters, [name]: other },
        sending: { mayFail: true },
      };
      const plan = planForCall(
        {
          action: reader,
          expect: { answer: 'accept' },
          variant: `${variant}-${name}`,
          resourceVariant: variant,
          reads: (keys) => readBack(action, keys, context, variant, [{ path, equals: [given], absent: 'fail' }]),
        },
        context,
      );
      return {
        variant: `${variant}-${name}`,
        level: topic.level,
        title: `${name} of a ${variant} listener, after ${action.name} with another one`,
        plan: { ...plan, fixtures: change.fixtures, prepare: [sent] },
      };
    }),
  );
}
