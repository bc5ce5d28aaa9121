import type { CaseDraft } from '../../cases/call-plan.ts';
import type { Expectation } from '../../cases/expectation.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { EncodedText } from '../../specs/encoding.ts';
import type { Tampering, TopicRule } from '../../specs/topic.ts';
import { actionNamed } from '../../generators/calls/context.ts';
import { buildCall } from '../../generators/calls/build-call.ts';
import { keysIn } from '../../generators/calls/resource-keys.ts';
import { echoOf } from '../../specs/derive/derive-parameter.ts';
import { shownAs } from '../../generators/read-back-cases.ts';
import { planForCall } from '../../generators/calls/plan-for-call.ts';

/** The ways in which a request can carry its parameters, with those in the part that is signed as a query last. */
export const places: readonly (readonly [string, Tampering])[] = [
  ['post', { method: 'POST' }],
  ['get', { method: 'GET' }],
  ['post-query', { method: 'POST', place: 'query' }],
];

/** A read with the text of the rule in the parameter that the rule names. */
export function askedWith(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  expect: Expectation,
  tampering: Tampering,
): CaseDraft {
  const { text, asked: read } = encodingOf(topic);
  const action = actionNamed(context.book, read.action);
  const { probe: _probe, ...plan } = planForCall(
    { action, choices: { [read.parameter]: text }, expect, variant },
    context,
  );
  return { variant, level: topic.level, title: `${action.name}: ${topic.detail}`, plan: { ...plan, tampering } };
}

/** A change with the text of the rule in what it writes, and the read or list that gives it back. */
export function writtenWith(topic: TopicRule, context: PlanningContext, place: string): CaseDraft {
  const { text, written } = encodingOf(topic);
  const [action, shower] = [actionNamed(context.book, written.by), actionNamed(context.book, written.shownBy)];
  const value = filledWith(text, written.as);
  const variant = `${place}-${action.effect.resource}`;
  const parameter = action.parameters.find(({ name }) => name === written.parameter);
  const plan = planForCall(
    {
      action,
      choices: { [written.parameter]: value },
      expect: { answer: 'accept' },
      variant,
      reads: (keys) => {
        const call = buildCall(shower, keysIn(shower, keys), context, 1);
        const list = filledBy(action, written.parameter, shower);
        if (list !== undefined) return [{ call, fields: [], items: [{ path: list, match: 'only', items: value }] }];
        const field = parameter && echoOf(action, parameter, context);
        return field ? [{ call, fields: [shownAs(field, value)] }] : [];
      },
    },
    context,
  );
  return { variant, level: topic.level, title: `${action.name}: ${topic.detail} (${variant})`, plan };
}

/** The list in which a read shows what an action adds, or what a creation gives in a parameter. */
function filledBy({ effect }: ActionSpec, parameter: string, { response }: ActionSpec): string | undefined {
  return response.find(({ filledBy: by }) => {
    if (by === undefined) return false;
    return 'resource' in by ? by.resource === effect.resource : by.parameter === parameter;
  })?.path;
}

function filledWith(text: string, template: string | undefined): string {
  if (template === undefined) return text;
  return JSON.stringify(JSON.parse(template), (_, value: unknown) => (value === '$text' ? text : value));
}

/** The text that a rule is about. */
export function encodingOf({ encoding, file, pointer }: TopicRule): EncodedText {
  if (!encoding) throw new Error(`${file}#${pointer} names no text`);
  return encoding;
}
