import { keyIn } from '../as-read.ts';
import { namesInRules } from '../../../specs/derive/derive-combinations.ts';
import { deriveOthersUnchanged, settingsLeftOpen } from '../../../specs/derive/derive-others-unchanged.ts';
import { readerOf, sameName } from '../../../specs/derive/derive-parameter.ts';
import type { ActionSpec, ResponseField } from '../../../specs/action-spec.ts';
import type { Resource } from '../../../specs/service.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation, Fields } from '../../core/call.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import type { World } from '../../core/world.ts';
import { editPath } from '../answers/response-paths.ts';

/** For each action that changes something: what it does not name changes too, of the resource, of one beside it, of its holder. */
export function deriveNeighbourFaults(book: SpecBook): readonly BehaviourFault[] {
  return deriveOthersUnchanged(book).flatMap(({ id, origin }) => {
    if (origin.type !== 'others') return [];
    const { action } = origin;
    const own = resourceNamed(action.effect.resource, book);
    const whole = own.aspectOf === undefined ? own : resourceNamed(own.aspectOf, book);
    const variant = action.effect.variant ?? whole.variants[0];
    const reader = readerOf(book, whole.name, variant);
    const holder = whole.parent === undefined ? undefined : readerOf(book, whole.parent, undefined);
    const ofOwn = readerOf(book, own.name, action.effect.variant) ?? reader;
    return [
      ...(action.effect.operation === 'update' && ofOwn && !replacesParts(action, own)
        ? ownFault(id, action, ofOwn, book)
        : []),
      ...(reader ? [besideFault(id, action, reader, book)] : []),
      ...(holder ? [holderFault(id, action, holder, book)] : []),
    ];
  });
}

/** Whether a call takes away the parts that were added before it: of those nothing stays that could change. */
function replacesParts({ needs }: ActionSpec, { aspectOf }: Resource): boolean {
  return aspectOf !== undefined && needs.some(({ from }) => Object.keys(from).length > 0);
}

/** None where documents leave open whatever a call does not name. */
function ownFault(
  requirement: string,
  action: ActionSpec,
  reader: ActionSpec,
  book: SpecBook,
): readonly BehaviourFault[] {
  const open = settingsLeftOpen(action, book);
  const isSettled = (field: ResponseField): boolean =>
    open.length === 0 || (!open.some((name) => sameName(nameOf(field), name)) && isPromised(field));
  const fields = steady(reader, book).filter(isSettled);
  // Where each call names all that there is, nothing else can change.
  const isAlwaysNamed = (field: ResponseField): boolean =>
    keysOf(reader, book).has(nameOf(field)) ||
    action.parameters.some(
      ({ name, mandatory }) =>
        sameName(name, nameOf(field)) && mandatory.statements.every(({ prose, schema }) => prose ?? schema),
    );
  if (fields.every(isAlwaysNamed)) return [];
  const own = fault(
    'own-changed',
    requirement,
    `${action.name} changes something of the resource that the call does not name.`,
    {
      action,
      reader,
      fields,
      isHit: (read, last) => isOfSame(read, last, keysOf(reader, book)),
      isNamed: (field, last) => {
        const name = nameOf(field);
        const ruled = namesInRules(action.rules);
        return (
          [...ruled].some((one) => sameName(one, name)) ||
          Object.keys(last.parameters).some(
            (one) =>
              sameName(one, name) || (!keysOf(reader, book).has(one) && (name.startsWith(one) || one.startsWith(name))),
          )
        );
      },
    },
  );
  return [own];
}

function isPromised({ presence }: ResponseField): boolean {
  return presence.statements.some(({ prose, schema }) => (prose ?? schema) === true);
}

/** The parameter whose value a field shows, as far as the specs know. */
function nameOf({ echoes, path }: ResponseField): string {
  return echoes ?? path.slice(path.lastIndexOf('.') + 1);
}

function besideFault(requirement: string, action: ActionSpec, reader: ActionSpec, book: SpecBook): BehaviourFault {
  return fault('neighbour-changed', requirement, `${action.name} changes other resources of the kind too.`, {
    action,
    reader,
    fields: steady(reader, book),
    isHit: (read, last) => !isOfSame(read, last, keysOf(reader, book)),
    isNamed: () => false,
  });
}

function holderFault(requirement: string, action: ActionSpec, reader: ActionSpec, book: SpecBook): BehaviourFault {
  return fault('holder-changed', requirement, `${action.name} changes what holds the resource too.`, {
    action,
    reader,
    fields: steady(reader, book),
    isHit: () => true,
    isNamed: () => false,
  });
}

interface Change {
  readonly action: ActionSpec;
  readonly reader: ActionSpec;
  readonly fields: readonly ResponseField[];
  /** Whether a read is one of what changes along, given the last call of the action. */
  readonly isHit: (read: Invocation, last: Invocation) => boolean;
  readonly isNamed: (field: ResponseField, last: Invocation) => boolean;
}

/** Each accepted call alters, once more, what later reads show. */
function fault(sort: string, requirement: string, description: string, change: Change): BehaviourFault {
  const { action, reader, fields, isHit, isNamed } = change;
  const calls = new WeakMap<World, readonly Invocation[]>();
  return {
    id: `behaviour/${sort}/${requirement}`,
    seam: 'behaviour',
    requirement,
    alsoBreaks: [`${action.service}.*`],
    description,
    behave: (call, world, next) => {
      const answer = next(call);
      const before = calls.get(world) ?? [];
      if (call.spec.name === action.name) calls.set(world, [...before, call]);
      if (call.spec.name !== reader.name) return answer;
      const hits = before.filter((last) => isHit(call, last));
      const last = hits.at(-1);
      if (!last) return answer;
      const field = fields.find((one) => !isNamed(one, last) && isShown(answer, one.path));
      return field ? editPath(answer, field.path, altering(hits.length)) : answer;
    },
  };
}

/** Texts and numbers that neither identify the resource nor move by themselves. */
function steady({ response, parameters }: ActionSpec, { service }: SpecBook): readonly ResponseField[] {
  const statuses = service.resources.flatMap(({ status }) => status?.slice(status.lastIndexOf('.') + 1) ?? []);
  const keys = new Set([
    ...service.resources.flatMap(({ key }) => key),
    ...parameters.map(({ name }) => name),
    ...statuses,
  ]);
  return response.filter(({ path, type, volatile, acrossAccount }) => {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return (
      (type === 'string' || type === 'integer') &&
      !(volatile ?? acrossAccount) &&
      !service.volatile.includes(path) &&
      !keys.has(name) &&
      !name.endsWith('Id')
    );
  });
}

/** Whether a call addresses the resource that another one did, by all that they can both be told apart by. */
function isOfSame(read: Invocation, last: Invocation, keys: ReadonlySet<string>): boolean {
  const shared = [...keys].filter((name) => keyIn(last, name) !== undefined && keyIn(read, name) !== undefined);
  return shared.length > 0 && shared.every((name) => keyIn(read, name) === keyIn(last, name));
}

/** The parameters of a read by which it is addressed. */
function keysOf({ parameters, effect }: ActionSpec, { service }: SpecBook): ReadonlySet<string> {
  const own = service.resources.find(({ name }) => name === effect.resource)?.key ?? [];
  const asked = own.filter((name) => effect.asks?.[name] !== undefined);
  const named = parameters.filter(({ name, reference }) => own.includes(name) || reference !== undefined);
  return new Set([...asked, ...named.map(({ name }) => name)].filter((name) => name !== service.regionParameter));
}

function altering(times: number): Parameters<typeof editPath>[2] {
  return (holder, name) => {
    const value = holder[name];
    holder[name] = typeof value === 'number' ? value + times : `${String(value)}${'x'.repeat(times)}`;
  };
}

function isShown(fields: Fields, path: string): boolean {
  let found = false;
  editPath(fields, path, (holder, name) => {
    const value = holder[name];
    found ||= typeof value === 'number' || (typeof value === 'string' && value !== '');
  });
  return found;
}

function resourceNamed(name: string, { service }: SpecBook): Resource {
  const resource = service.resources.find((candidate) => candidate.name === name);
  if (!resource) throw new Error(`no resource is named ${name}`);
  return resource;
}
