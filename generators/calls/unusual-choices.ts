import type { PlanningContext } from '../../cases/planning-context.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { entriesOf, readJson, writeEntries } from '../../specs/oracle/items.ts';
import type { ItemField, Parameter } from '../../specs/parameter.ts';
import { withServers } from '../../cases/server-slots.ts';
import { listed, type Choices } from './build-call.ts';
import { actionFor, resourceNamed } from './context.ts';
import { fullChoices } from './full-choices.ts';
import { parameterClasses } from '../values/parameter-classes.ts';
import { constraintsOf, isDeclared, textOf } from '../values/sample-value.ts';

/**
 * Values for all that can be given on creation, none of them the default or the one that plain calls use, so that a value
 * that is reset shows. `withDeclared` adds lists of what the owner of the target declares. What is `fixed` stays as it is, and
 * what has no effect beside it is left out.
 */
export function unusualChoices(
  creator: ActionSpec,
  context: PlanningContext,
  withDeclared: boolean,
  fixed: Readonly<Record<string, string>> = {},
): Choices {
  const full = withoutIdle(creator, fullChoices(creator, context, context.seed('unusual')), fixed);
  const switches = new Set(
    creator.rules.flatMap(({ when }) => [
      ...when.absent,
      ...when.present,
      ...Object.keys(when.equals),
      ...Object.keys(when.differs),
    ]),
  );
  const { key, distinctBy } = resourceNamed(context.book, creator.effect.resource);
  const chosen = Object.entries(full).flatMap(([name, usual]): [string, Choices[string]][] => {
    const parameter = creator.parameters.find((candidate) => candidate.name === name);
    if (!parameter || key.includes(name) || name === distinctBy || needsDeclared(parameter, context)) return [];
    const fixed = switches.has(name) || parameter.reference !== undefined || typeof usual !== 'string';
    return [[name, fixed ? usual : (otherValues(parameter, [usual], context)[0] ?? usual)]];
  });
  const lists = withDeclared
    ? creator.parameters.filter((one) => isDeclared(one) && one.items && listed(one, context))
    : [];
  return {
    ...Object.fromEntries(chosen),
    ...Object.fromEntries(lists.map((one) => [one.name, unusualList(one, context)])),
    ...fixed,
  };
}

function withoutIdle({ rules }: ActionSpec, choices: Choices, fixed: Readonly<Record<string, string>>): Choices {
  const idle = new Set(
    rules
      .filter(({ kind }) => kind === 'effective-only-if')
      .filter(({ when }) => Object.entries(when.equals).some(([name, value]) => (fixed[name] ?? value) !== value))
      .map(({ parameter }) => parameter),
  );
  return Object.fromEntries(Object.entries(choices).filter(([name]) => !idle.has(name)));
}

/** Valid values of a parameter that are neither among the given ones nor any default of it. */
export function otherValues(
  parameter: Parameter,
  than: readonly unknown[],
  context: PlanningContext,
): readonly string[] {
  const defaults = new Set(constraintsOf(parameter.default ?? nothing, context).map(textOf));
  return parameterClasses(parameter, context)
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string')
    .filter((value) => !than.includes(value) && !defaults.has(value));
}

const nothing = { statements: [], errors: [], pointer: '' };

/** What is made of declared fixtures must not keep a case from running that is about something else. */
function needsDeclared({ reference }: Parameter, { book }: PlanningContext): boolean {
  const creator = reference && actionFor(book, 'create', reference.resource);
  return (
    creator?.parameters.some((parameter) => isDeclared(parameter) && parameter.required.statements.some(isNeeded)) ??
    false
  );
}

function isNeeded({ prose, schema }: { readonly prose?: boolean; readonly schema?: boolean }): boolean {
  return prose === true || schema === true;
}

/** The items of a plain call with the next declared servers, and with numbers that are no default. */
function unusualList(parameter: Parameter, context: PlanningContext): Choices[string] {
  const fields = Object.assign(
    {},
    ...constraintsOf(parameter.items ?? nothing, context).map((items) => items.fields),
  ) as Readonly<Record<string, ItemField>>;
  const items = entriesOf(readJson(textOf(parameter.typical ?? ''))) ?? [];
  const size = items.length;
  const unusual = items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]): [string, unknown] => {
        const { max, required } = fields[name] ?? {};
        if (max !== undefined && required !== true) return [name, String(Math.trunc(max / 3))];
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        return [name, text.replace(/^\$server(\d+)$/, (_, number: string) => `$server${Number(number) + size}`)];
      }),
    ),
  );
  return withServers(writeEntries(unusual));
}
