import type { WireParameters } from '../../protocol/wire.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** Writes parameter names as the edition asked for spells them; the newest spelling where none is asked for. */
export function spell(
  book: SpecBook,
  action: string,
  parameters: WireParameters,
  edition: string | undefined,
): WireParameters {
  const spec = book.actions.find(({ name }) => name === action);
  if (!spec || edition === undefined) return parameters;
  const spelled = (name: string): string =>
    spec.parameters.find((parameter) => parameter.name === name)?.spellings[edition] ?? name;
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [spelled(name), value]));
}

/** Paths of the response that are lists, so that one XML element reads as a list of one. */
export function listPathsOf(book: SpecBook, action: string): ReadonlySet<string> {
  const spec = book.actions.find(({ name }) => name === action);
  return new Set(spec?.response.filter(({ type }) => type === 'list').map(({ path }) => path));
}
