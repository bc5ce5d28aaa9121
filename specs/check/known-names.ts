import { mistakeAt } from '../mistakes/mistake-at.ts';
import type { ActionSpec } from '../action-spec.ts';
import type { Resource } from '../service.ts';
import type { SpecBook } from '../spec-book.ts';

/** What a book defines, by name. */
export interface KnownNames {
  readonly book: SpecBook;
  readonly editions: ReadonlySet<string>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly actions: ReadonlyMap<string, ActionSpec>;
}

/** Stops with a mistake at a place of one file. */
export type Fail = (pointer: string, problem: string) => never;

export function failIn(file: string): Fail {
  return (pointer, problem) => {
    throw mistakeAt(file, pointer, problem);
  };
}

export function knownNames(book: SpecBook): KnownNames {
  return {
    book,
    editions: new Set(book.service.editions),
    resources: new Map(book.service.resources.map((resource) => [resource.name, resource])),
    actions: new Map(book.actions.map((action) => [action.name, action])),
  };
}

/** The names of an action's parameters. */
export function parametersOf(action: ActionSpec | undefined): ReadonlySet<string> {
  return new Set(action?.parameters.map(({ name }) => name));
}

/** The paths of an action's response. */
export function fieldsOf(action: ActionSpec | undefined): ReadonlySet<string> {
  return new Set(action?.response.map(({ path }) => path));
}
