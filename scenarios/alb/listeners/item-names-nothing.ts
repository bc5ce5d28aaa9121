import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { withServers } from '../../../cases/server-slots.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { textOf } from '../../../generators/values/sample-value.ts';
import { withFields } from '../../../specs/oracle/item-fields.ts';
import { entriesOf, readJson, writeEntries } from '../../../specs/oracle/items.ts';
import { topicErrors } from '../../topic-errors.ts';
import { topicValue } from '../../topic-value.ts';

/** An item of a list names, in one of its fields, what nobody has. */
export function itemNamesNothing(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { action: name = '', parameter: about } = topic.about;
  const action = actionNamed(context.book, name);
  const parameter = action.parameters.find((one) => one.name === about);
  const items = entriesOf(readJson(textOf(parameter?.typical ?? '')));
  if (!parameter || !items) return [];
  const unknown = { [topicValue(topic, 'field')]: topicValue(topic, 'value') };
  const list = withServers(writeEntries(items.map((item) => withFields(item, unknown))));
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planForCall(
    { action, choices: { [parameter.name]: list }, expect, variant: 'unknown', prepared: true },
    context,
  );
  const title = `${name} with ${parameter.name} that names nothing`;
  return [{ variant: 'unknown', level: topic.level, title, plan }];
}
