import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { withServers } from '../../../cases/server-slots.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { oneMore } from '../../../generators/calls/one-more.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readBack } from '../../../generators/read-back-cases.ts';
import { textOf } from '../../../generators/values/sample-value.ts';
import { topicAction } from '../../topic-action.ts';

/** What a listener of each protocol leads to is changed to another group, made just before, and that one alone is shown. */
export function groupReplaced(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'update', context.book);
  const parameter = action.parameters.find(({ name }) => name === topic.about.parameter);
  const creator = actionFor(context.book, 'create', 'server-group');
  if (!creator || !parameter) return [];
  const list = withServers(textOf(parameter.typical ?? ''));
  return resourceNamed(context.book, action.effect.resource).variants.map((variant) => {
    const shows = (read: ExpectedRead): ExpectedRead => ({
      ...read,
      items: [{ path: parameter.name, match: 'only', items: list }],
    });
    const plan = planForCall(
      {
        action,
        choices: { [parameter.name]: list },
        expect: { answer: 'accept' },
        variant,
        resourceVariant: variant,
        reads: (keys) => readBack(action, keys, context, variant, []).map(shows),
      },
      context,
    );
    const prepare = [...plan.prepare, oneMore(creator, context, context.seed('another'))];
    return {
      variant,
      level: topic.level,
      title: `another group for a ${variant} listener`,
      plan: { ...plan, prepare },
    };
  });
}
