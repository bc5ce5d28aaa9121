import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { withServers } from '../../../cases/server-slots.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readBack } from '../../../generators/read-back-cases.ts';
import { textOf } from '../../../generators/values/sample-value.ts';
import { topicAction } from '../../topic-action.ts';

/** Lists of items of every kind are given, on creation or by a change, and shown again as they were given, and those alone. */
export function kindsShown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { action: name = '', parameter: about } = topic.about;
  const action = actionNamed(context.book, name);
  const parameter = action.parameters.find((one) => one.name === about);
  const shown = topicAction(topic, 'list', context.book).response.find(
    ({ filledBy }) => filledBy && 'parameter' in filledBy && filledBy.parameter === about,
  );
  if (!parameter?.items || !shown) return [];
  const lists = { plain: textOf(parameter.typical ?? ''), ...parameter.items.kinds };
  return Object.entries(lists)
    .filter(([kind]) => kind !== topic.values['except'])
    .map(([variant, text]) => {
      const list = withServers(text);
      const shows = (read: ExpectedRead): ExpectedRead => ({
        ...read,
        items: [{ path: shown.path, match: 'only', items: list }],
      });
      const plan = planForCall(
        {
          action,
          choices: { [parameter.name]: list },
          expect: { answer: 'accept' },
          variant,
          reads: (keys) => readBack(action, keys, context, variant, []).map(shows),
        },
        context,
      );
      return { variant, level: topic.level, title: `${name} with ${parameter.name} of the kind ${variant}`, plan };
    });
}
