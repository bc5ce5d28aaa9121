import type { ActionSpec, ResponseField } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Fields } from '../core/call.ts';
import { isObject } from './rewrite.ts';

/** Takes fields out of an answer. */
type Prune = (fields: Fields) => Fields;

/**
 * Leaves out of the answers of an action what may be missing altogether: single values beside what it is about. What
 * lists hold, and of what a list is a page, is promised by what the calls before have made.
 */
export function withoutUnpromised(book: SpecBook, action: string): Prune {
  const lists = book.actions.some(({ name, effect }) => name === action && effect.operation === 'list');
  const kept = new Set(keptPaths(book, action, ({ echoes }) => echoes !== undefined));
  const stays = ([name, value]: readonly [string, unknown]): boolean =>
    lists || typeof value === 'object' || kept.has(name);
  return (fields) => Object.fromEntries(Object.entries(fields).filter(stays));
}

/** Leaves out of the answers of an action what may be missing where it is an empty text or list. */
export function withoutEmpty(book: SpecBook, action: string): Prune {
  const kept = keptPaths(book, action, () => false);
  return (fields) => keep(fields, '', (path, value) => holdsKept(kept, path) || !isEmpty(value));
}

/** The fields that are promised, or by which resources are known, and those that `also` names. */
function keptPaths(book: SpecBook, action: string, also: (field: ResponseField) => boolean): readonly string[] {
  const spec = book.actions.find(({ name }) => name === action);
  if (!spec) return [];
  const known = namesOf(book, spec);
  return spec.response
    .filter(
      (field) =>
        also(field) ||
        field.presence.statements.some(({ prose, schema }) => prose === true || schema === true) ||
        known.has(field.path.slice(field.path.lastIndexOf('.') + 1)),
    )
    .map(({ path }) => path);
}

/** Keys, names and states of resources. */
function namesOf({ service }: SpecBook, { effect }: ActionSpec): ReadonlySet<string> {
  const names = service.resources.flatMap(({ key, named, status }) => [...key, named ?? '', status ?? '']);
  return new Set([...names, effect.identifier ?? '']);
}

function holdsKept(kept: readonly string[], path: string): boolean {
  return kept.some((name) => name === path || name.startsWith(`${path}.`));
}

function isEmpty(value: unknown): boolean {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return true;
  return isObject(value) && Object.values(value).every(isEmpty);
}

function keep(fields: Fields, prefix: string, keeps: (path: string, value: unknown) => boolean): Fields {
  const entries = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const path = `${prefix}${name}`;
    if (!keeps(path, value)) return [];
    const inner = (item: unknown): unknown => (isObject(item) ? keep(item, `${path}.`, keeps) : item);
    return [[name, Array.isArray(value) ? value.map(inner) : inner(value)]];
  });
  return Object.fromEntries(entries);
}
