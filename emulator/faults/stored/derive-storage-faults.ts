import { subjectPart } from '../../../specs/derive/requirement-id.ts';
import { isStuck, readerOf, sameName } from '../../../specs/derive/derive-parameter.ts';
import { tokenOf } from '../../../specs/oracle/token-of.ts';
import type { ActionSpec, ResponseField } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { BehaviourFault, EncodingFault } from '../../core/fault.ts';
import { otherValue } from './other-value.ts';
import { asRead, keysOf, shownAt } from '../as-read.ts';
import { requirementOf } from '../fault-context.ts';
import { editPath } from '../answers/response-paths.ts';

type StorageFault = BehaviourFault | EncodingFault;

/** For each parameter that a read shows again: a creation stores another value, a change leaves it as it was. */
export function deriveStorageFaults(book: SpecBook): readonly StorageFault[] {
  return book.actions
    .filter(({ effect }) => effect.operation === 'create' || effect.operation === 'update')
    .flatMap((action) => {
      const { resource, variant } = action.effect;
      const reader = readerOf(book, resource, variant);
      const keys = book.service.resources.find(({ name }) => name === resource)?.key ?? [];
      return action.parameters
        .filter(({ untestable }) => !untestable)
        .flatMap((parameter): readonly StorageFault[] => {
          const field = reader?.response.find(({ echoes }) => echoes !== undefined && sameName(echoes, parameter.name));
          if (!reader || !field) return [];
          if (keys.includes(parameter.name)) return [notEchoed(action, parameter, reader, field)];
          if (action.effect.operation === 'update' && isStuck(parameter)) return [];
          return action.effect.operation === 'update'
            ? [ignored(action, parameter, reader, field, book)]
            : [notStored(action, parameter, reader, field, book)];
        });
    });
}

function notStored(
  action: ActionSpec,
  parameter: Parameter,
  reader: ActionSpec,
  field: ResponseField,
  book: SpecBook,
): BehaviourFault {
  const { name } = parameter;
  const requirement = requirementOf(action, name, 'round-trip');
  const token = tokenOf(action);
  const isName = book.service.resources.some((known) => known.name === action.effect.resource && known.named === name);
  // What came of a token is counted by names.
  const counted = isName && token !== undefined ? [`${action.service}.${action.name}.${token}.*`] : [];
  return {
    id: `behaviour/not-stored/${requirement}`,
    seam: 'behaviour',
    requirement,
    // One that is left out is not looked for either.
    alsoBreaks: [responseOf(reader, field), `${action.service}.*.state.gone/${action.name}/*`, ...counted],
    description: `${action.name} stores another ${name} than the one it was given.`,
    behave: (call, _world, next) => {
      const given = call.parameters[name];
      if (call.spec.name !== action.name || given === undefined) return next(call);
      const { [name]: _, ...others } = call.parameters;
      // Another resource would have to exist; none at all is as wrong.
      const stored = parameter.reference ? others : { ...others, [name]: otherValue(parameter, given, book) };
      return next({ ...call, parameters: stored });
    },
  };
}

/** What is given stays as it was: whoever notices that notices every other wrong value, too. */
function ignored(
  action: ActionSpec,
  { name }: Parameter,
  reader: ActionSpec,
  field: ResponseField,
  book: SpecBook,
): BehaviourFault {
  const requirement = requirementOf(action, name, 'round-trip');
  return {
    id: `behaviour/ignored/${requirement}`,
    seam: 'behaviour',
    requirement,
    alsoBreaks: [`${action.service}.*`],
    description: `${action.name} leaves ${name} as it was.`,
    behave: (call, world, next) => {
      if (call.spec.name !== action.name || call.parameters[name] === undefined) return next(call);
      const { [name]: _, ...others } = call.parameters;
      const before = asRead(call, reader, world);
      const keys = keysOf(action, book).map((key) => [key, call.parameters[key]] as const);
      const shown = before && shownAt(before, field.path, keys);
      return next({ ...call, parameters: isScalar(shown) ? { ...others, [name]: String(shown) } : others });
    },
  };
}

function isScalar(shown: unknown): shown is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof shown) && shown !== '';
}

/** Keys cannot be stored wrongly without losing the resource, so the read shows another value. */
function notEchoed(action: ActionSpec, parameter: Parameter, reader: ActionSpec, field: ResponseField): EncodingFault {
  const requirement = requirementOf(action, parameter.name, 'round-trip');
  return {
    id: `encoding/not-echoed/${requirement}`,
    seam: 'encoding',
    requirement,
    alsoBreaks: [responseOf(reader, field), `${action.service}.*.${subjectPart(parameter.name)}.round-trip`],
    description: `${reader.name} shows another ${field.path} than the one written.`,
    alter: (reply) =>
      reply.action === reader.name && !reply.failed
        ? { ...reply, fields: editPath(reply.fields, field.path, otherScalar) }
        : reply,
  };
}

function otherScalar(holder: Record<string, unknown>, name: string): void {
  const value = holder[name];
  holder[name] = typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

function responseOf(reader: ActionSpec, { path }: ResponseField): string {
  return requirementOf(reader, path, 'response');
}
