import type { Slot } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { ExpectedField, ExpectedRead } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { echoOf, repeatOf } from '../specs/derive/derive-parameter.ts';
import { judge, type EditionScope, type Judgement } from '../specs/oracle/judge.ts';
import type { ActionSpec, ResponseField } from '../specs/action-spec.ts';
import { writtenAs } from '../specs/oracle/written-as.ts';
import type { Parameter } from '../specs/parameter.ts';
import { expectationOf } from './constraint-cases.ts';
import type { Choices } from './calls/build-call.ts';
import { resourceNamed } from './calls/context.ts';
import { planForCall } from './calls/plan-for-call.ts';
import { readCall } from './calls/read-call.ts';
import { effectiveWith } from '../specs/oracle/takes-effect.ts';
import { textOf } from './values/sample-value.ts';

/** What a field must show after a value was written that it echoes. */
export function shownAs(field: ResponseField, value: string | Slot): ExpectedField {
  const { path, raisedTo, misprintedAs } = field;
  const equals = typeof value === 'string' ? writtenAs(field, value) : [value];
  return {
    path,
    equals,
    ...(raisedTo === undefined ? {} : { raisedTo }),
    ...(misprintedAs === undefined ? {} : { misprintedAs }),
    absent: 'fail',
  };
}

/**
 * An optional parameter that is left out is shown with its documented default, if it is shown at all: in the answer to the
 * call itself, or of one that was left out on creation where that is read.
 */
export function defaultCases(action: ActionSpec, parameter: Parameter, context: PlanningContext): readonly CaseDraft[] {
  if (parameter.name === context.book.service.dryRun?.parameter) return inEarnestCases(action, parameter, context);
  const repeat = repeatOf(action, parameter);
  if (repeat) return repeatedDefaultCases(action, parameter, repeat, context);
  const field = echoOf(action, parameter, context);
  const judged = judgeDefault(parameter, context);
  if (!field || !judged || action.effect.operation !== 'create') return [];
  const { judgement, value } = judged;
  const absence = judge(parameter.mandatory, (required) => !required, context);
  if (judgement.expect === 'silent' || absence.expect === 'reject') return [];
  const equals = judgement.expect === 'accept' ? writtenAs(field, value) : [];
  const settled = expectationOf(absence, () => ({ named: [], listed: [] }));
  const level = absence.expect === 'disputed' ? absence.level : judgement.level;
  return [
    {
      variant: 'absent',
      level,
      title: `${action.name} without ${parameter.name}, read again`,
      plan: planForCall(
        {
          action,
          choices: { ...effectiveWith(action, parameter), [parameter.name]: null },
          expect: settled,
          variant: 'absent',
          reads: (keys) => readBack(action, keys, context, 'absent', [{ path: field.path, equals, absent: 'ignore' }]),
        },
        context,
      ),
    },
  ];
}

/** The answer to a call that leaves a parameter out, where answers repeat it. That they do so then as well follows from both. */
function repeatedDefaultCases(
  action: ActionSpec,
  parameter: Parameter,
  { path }: ResponseField,
  context: PlanningContext,
): readonly CaseDraft[] {
  const judged = judgeDefault(parameter, context);
  const absence = judge(parameter.mandatory, (required) => !required, context);
  if (judged?.judgement.expect !== 'accept' || absence.expect !== 'accept') return [];
  const level = judged.judgement.level === 'must' ? 'should' : judged.judgement.level;
  const variant = 'absent';
  const choices = { [parameter.name]: null };
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant }, context);
  const fields: readonly ExpectedField[] = [{ path, equals: [judged.value], absent: 'ignore' }];
  const title = `${path} in the answer of ${action.name} without ${parameter.name}`;
  return [{ variant, level, title, plan: { ...plan, reads: [{ call: plan.call, fields }] } }];
}

/** The default that the newest document states, and what the documents in force say of it together. */
export function judgeDefault(
  { default: standard }: Parameter,
  scope: EditionScope,
): { readonly value: string; readonly judgement: Judgement } | undefined {
  const newest = standard?.statements.at(-1);
  const stated = newest?.prose ?? newest?.schema;
  if (!standard || stated === undefined) return undefined;
  const value = textOf(stated);
  return { value, judgement: judge(standard, (other) => textOf(other) === value, scope) };
}

/** A call that does not say whether it is only tried is carried out, as the documented default says. */
function inEarnestCases(action: ActionSpec, parameter: Parameter, context: PlanningContext): readonly CaseDraft[] {
  const judged = judgeDefault(parameter, context);
  if (judged?.value !== 'false' || judged.judgement.expect !== 'accept') return [];
  const variant = 'absent';
  const choices = { [parameter.name]: null };
  const plan = planForCall({ action, choices, expect: { answer: 'accept' }, variant }, context);
  return [{ variant, level: judged.judgement.level, title: `${action.name} without ${parameter.name}`, plan }];
}

/** The read of what an action wrote, once its status no longer changes. */
export function readBack(
  action: ActionSpec,
  keys: Choices,
  context: PlanningContext,
  variant: string,
  fields: readonly ExpectedField[],
): readonly ExpectedRead[] {
  const { resource } = action.effect;
  const { status, variants } = resourceNamed(context.book, resource);
  const call = readCall(resource, action.effect.variant ?? variants[0], keys, context, context.seed(variant));
  if (!call) return [];
  const lifecycle = context.book.lifecycles.find((candidate) => candidate.resource === resource);
  const written = fields.filter(({ path }) => path === status).flatMap(({ equals }) => equals);
  const texts = written.filter((value) => typeof value === 'string');
  const moves = lifecycle !== undefined && lifecycle.transient.length > 0;
  const values = texts.length > 0 ? texts : moves ? lifecycle.stable : undefined;
  const until = values && status !== undefined ? { until: { field: status, values } } : {};
  return [{ call, ...until, fields }];
}
