import { inRegion } from '../../specs/in-region.ts';
import type { Call, Slot } from '../../cases/call.ts';
import type { Witness } from '../../cases/call-plan.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { settingsLeftOpen } from '../../specs/derive/derive-others-unchanged.ts';
import { sameName } from '../../specs/derive/derive-parameter.ts';
import { namesAsked } from '../../specs/oracle/asked-by.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Resource } from '../../specs/service.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { volatilePaths } from '../../specs/derive/derive-twins.ts';
import { actionFor, actionNamed, resourceNamed } from './context.ts';
import { buildCall, type Choices } from './build-call.ts';
import { changedNames, itemsNamed } from './changed-parameters.ts';
import { namedPaths } from '../values/named-paths.ts';
import { readerOfPart, type Neighbour, type Subject } from './neighbours.ts';
import { readCall } from './read-call.ts';
import { keysIn, keysOf } from './resource-keys.ts';

/** The resource of the call if it is there before and after, what it is a part of, and the given other parts of that. */
export function ownWitnesses(
  { action, resource, whole, variant, keys }: Subject,
  { call, given }: { readonly call: Call; readonly given: Choices },
  parts: readonly Neighbour[],
  context: PlanningContext,
): readonly Witness[] {
  const { operation } = action.effect;
  if (operation === 'create' || operation === 'delete') return [];
  const creator = actionFor(context.book, 'create', whole.name, variant);
  const rules = [...action.rules, ...(creator?.rules ?? [])];
  const addresses = [
    ...whole.key,
    ...namesAsked(action, whole.key),
    ...referringTo(resource, action),
    ...Object.keys(inRegion(context.book.service, '')),
  ];
  const open = openSettings(action, whole, context.book);
  const changed = [...changedNames(action, addresses, call, given), ...(action.effect.sets ?? [])];
  const isList = operation === 'add' || operation === 'remove';
  const own =
    isList && resource !== whole
      ? readerOfPart(resource.name, variant, keys, context)
      : readCall(resource.name, variant, keys, context, 1);
  const around = resource === whole ? undefined : readCall(whole.name, variant, keys, context, 1);
  return [own, around, ...parts.map(({ read }) => read)]
    .filter((read) => read !== undefined)
    .map((read): Witness => {
      const reader = actionNamed(context.book, read.action);
      const counts =
        isList && read === own
          ? reader.response.filter(({ path, type }) => type === 'integer' && !path.includes('.'))
          : [];
      const told = isList ? reader.response.filter(({ counts: of }) => of === resource.name) : [];
      const except = [
        ...unsteadyPaths(read, context),
        ...told.map(({ path }) => path),
        ...namedPaths(reader, read === own || resource === whole ? [...changed, ...open] : changed, rules),
        ...counts.map(({ path }) => path),
      ];
      const parts = isList && resource !== whole ? partsNamed(resource, action, call) : [];
      return { call: read, except, about: [...itemsNamed(action, call), ...parts] };
    });
}

/** The parameters that name the resource of the action, as do those of parts with an identifier of their own. */
function referringTo({ name: own }: Resource, { parameters }: ActionSpec): readonly string[] {
  return parameters.filter(({ reference }) => reference?.resource === own).map(({ name }) => name);
}

/** The identifiers of the parts that a call takes away, and that of the one that it adds. */
function partsNamed(resource: Resource, action: ActionSpec, call: Call): readonly (string | Slot)[] {
  const { operation, identifier } = action.effect;
  const added: Slot = { fill: 'identifier', resource: resource.name };
  return [
    ...referringTo(resource, action).flatMap((name) => call.parameters[name] ?? []),
    ...(operation === 'add' && identifier !== undefined ? [added] : []),
  ];
}

/** What stands beside the resource of the call, of which the call may change nothing; a part of both tells of both. */
export function besideWitness({ read }: Neighbour, context: PlanningContext, subject?: Subject): Witness {
  const { operation } = subject?.action.effect ?? {};
  const keys = operation === 'add' || operation === 'remove' ? Object.values(subject?.keys ?? {}) : [];
  const about = keys.filter((key) => typeof key === 'object' && key?.fill === 'identifier');
  return { call: read, except: unsteadyPaths(read, context), about: about.filter((key) => key !== null) };
}

/** The holder of the resource; of what is made and deleted in it, it tells. */
export function holderWitness(subject: Subject, context: PlanningContext): readonly Witness[] {
  const { action, whole, keys } = subject;
  const { operation } = action.effect;
  if (whole.parent === undefined) return [];
  const holder = keysOf(resourceNamed(context.book, whole.parent), { action: '', parameters: {} });
  const call = readCall(whole.parent, undefined, holder, context, 1);
  if (!call) return [];
  const [last = ''] = whole.key.slice(-1);
  const value = keys[last] ?? undefined;
  const own = operation === 'create' ? lastMade(value) : value;
  const about = operation === 'create' || operation === 'delete' ? [own] : [];
  const list = actionFor(context.book, 'list', whole.name);
  const within = list ? keysIn(list, holder) : {};
  // A list of whatever an account has shows what others make.
  const of = list && Object.keys(within).length > 0 ? buildCall(list, within, context, 1) : undefined;
  const except = [...unsteadyPaths(call, context), ...openPathsInLists(call, subject, context)];
  return [
    { call, except, about: about.filter((one) => one !== undefined) },
    ...(of ? [{ call: of, except: unsteadyPaths(of, context), about: own === undefined ? [] : [own] }] : []),
  ];
}

/** Where the lists of a holder show settings that the call may change although it leaves them out. */
function openPathsInLists(read: Call, { action, whole }: Subject, { book }: PlanningContext): readonly string[] {
  const open = openSettings(action, whole, book);
  return actionNamed(book, read.action).response.flatMap(({ path, type }) => {
    const [last = '', ...around] = path.split('.').toReversed();
    return around.length > 0 && type !== 'list' && open.some((name) => sameName(name, last)) ? [path] : [];
  });
}

function openSettings(action: ActionSpec, { key }: Resource, book: SpecBook): readonly string[] {
  const addresses = new Set([...key, ...Object.keys(inRegion(book.service, ''))]);
  return settingsLeftOpen(action, book).filter((name) => !addresses.has(name));
}

/** What a creation made is the last of its kind. */
function lastMade(value: string | Slot | undefined): string | Slot | undefined {
  if (typeof value !== 'object' || value.fill !== 'identifier') return value;
  return { fill: 'identifier', resource: value.resource };
}

/** What moves by itself: volatile fields, and the status of whatever is shown. */
function unsteadyPaths({ action }: Call, { book }: PlanningContext): readonly string[] {
  const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
  const statuses = new Set(
    book.service.resources.flatMap(({ status }) => (status === undefined ? [] : lastOf(status))),
  );
  const shown = actionNamed(book, action).response.map(({ path }) => path);
  const isStatus = (path: string): boolean => statuses.has(lastOf(path));
  return [...volatilePaths(book, action), ...shown.filter(isStatus)];
}
