import type { ActionSpec, Filling, Operation, ResponseField } from '../action-spec.ts';
import { sameName } from '../derive/derive-parameter.ts';
import { fieldsOf as itemFieldsOf } from '../oracle/items.ts';
import type { Parameter } from '../parameter.ts';
import { checkValue } from './check-parameter.ts';
import { fieldsOf, parametersOf, type Fail, type KnownNames } from './known-names.ts';

const writing: ReadonlySet<Operation> = new Set(['create', 'update', 'add', 'remove', 'start', 'stop']);
const making: ReadonlySet<Operation> = new Set(['create', 'add']);

/** Checks what response fields name: parameters whose values they show, what fills them, and other fields. */
export function checkResponse(action: ActionSpec, known: KnownNames, fail: Fail): void {
  const written = parametersWritten(action.effect.resource, writing, known);
  const { editions } = known.book.service;
  for (const field of action.response) {
    const { misprintedIn, pointer } = field;
    if (misprintedIn !== undefined && !editions.includes(misprintedIn)) {
      fail(`${pointer}/misprintedIn`, `unknown edition "${misprintedIn}"`);
    }
    checkEchoes(field, action, written, fail);
    checkShownIf(field, written, fail);
    checkOtherFields(field, action, fail);
    if (field.counts !== undefined && !known.resources.has(field.counts)) {
      fail(`${field.pointer}/counts`, `unknown resource "${field.counts}"`);
    }
    if (field.filledBy) checkFilling(field.filledBy, field, [...written, ...action.parameters], known, fail);
  }
}

/** The parameters of all actions that do one of some operations on a resource. */
function parametersWritten(
  resource: string,
  operations: ReadonlySet<Operation>,
  { book }: KnownNames,
): readonly Parameter[] {
  return book.actions
    .filter(({ effect }) => effect.resource === resource && operations.has(effect.operation))
    .flatMap(({ parameters }) => parameters);
}

function checkEchoes(
  { pointer, echoes, repeats, alsoWritten = {}, values }: ResponseField,
  action: ActionSpec,
  written: readonly Parameter[],
  fail: Fail,
): void {
  if (repeats !== undefined && !parametersOf(action).has(repeats)) {
    fail(`${pointer}/repeats`, `unknown parameter "${repeats}" of ${action.name}`);
  }
  if (echoes !== undefined && !written.some(({ name }) => sameName(name, echoes))) {
    fail(`${pointer}/echoes`, `no action that writes a ${action.effect.resource} has a parameter "${echoes}"`);
  }
  const shown = written.find(({ name }) => echoes !== undefined && sameName(name, echoes));
  const listed = values?.statements.flatMap(({ prose = [], schema = [] }) => [...prose, ...schema]) ?? [];
  for (const value of Object.keys(alsoWritten)) {
    if (!listed.includes(value)) checkValue(shown, value, `${pointer}/alsoWritten/${value}`, fail);
  }
}

function checkShownIf({ pointer, shownIf = {} }: ResponseField, written: readonly Parameter[], fail: Fail): void {
  for (const [name, value] of Object.entries(shownIf)) {
    const parameter = written.find((candidate) => candidate.name === name);
    if (!parameter) return fail(`${pointer}/shownIf/${name}`, `unknown parameter "${name}"`);
    checkValue(parameter, value, `${pointer}/shownIf/${name}`, fail);
  }
}

function checkOtherFields({ path, pointer, raisedTo, stampOf }: ResponseField, action: ActionSpec, fail: Fail): void {
  const fields = fieldsOf(action);
  if (raisedTo !== undefined && !fields.has(raisedTo)) fail(`${pointer}/raisedTo`, `no response field "${raisedTo}"`);
  const beside = stampOf === undefined ? undefined : path.replace(/[^.]+$/, stampOf);
  if (beside !== undefined && !fields.has(beside)) fail(`${pointer}/stampOf`, `no response field "${beside}"`);
}

function checkFilling(
  filling: Filling,
  { pointer }: ResponseField,
  given: readonly Parameter[],
  known: KnownNames,
  fail: Fail,
): void {
  const place = `${pointer}/filledBy`;
  if ('parameter' in filling) {
    const parameter = given.find(({ name }) => name === filling.parameter);
    if (!parameter) return fail(`${place}/parameter`, `unknown parameter "${filling.parameter}"`);
    const named = new Set(parameter.items ? itemFieldsOf(parameter.items) : []);
    for (const [name, source] of Object.entries(filling.fields ?? {})) {
      if (!named.has(source)) fail(`${place}/fields/${name}`, `no item of ${parameter.name} has a field "${source}"`);
    }
    return;
  }
  if (!known.resources.has(filling.resource)) fail(`${place}/resource`, `unknown resource "${filling.resource}"`);
  const made = new Set(parametersWritten(filling.resource, making, known).map(({ name }) => name));
  for (const name of [filling.item ?? [], ...Object.values(filling.fields ?? {})].flat()) {
    if (name !== '$variant' && !made.has(name)) fail(place, `no creation of a ${filling.resource} has "${name}"`);
  }
}
