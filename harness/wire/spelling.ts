import type { WireParameters } from '../../protocol/wire.ts';
import { flattenParameters, type ParameterValue } from '../../protocol/flatten.ts';
import { readJson } from '../../specs/oracle/items.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/**
 * Writes parameters as they travel: under the names of the edition asked for, by its letter too where an erratum corrects it, or
 * the newest where none is asked for; and lists that are no JSON taken apart.
 */
export function spell(
  book: SpecBook,
  action: string,
  parameters: WireParameters,
  edition: string | undefined,
): WireParameters {
  const spec = book.actions.find(({ name }) => name === action);
  if (!spec) return parameters;
  const entries = Object.entries(parameters).flatMap(([name, value]) => {
    const parameter = spec.parameters.find((known) => known.name === name);
    const spelt = parameter?.spellings[edition ?? ''] ?? name;
    const printed = parameter?.printedAs[edition ?? ''];
    return [spelt, ...(printed === undefined ? [] : [printed])].flatMap((one) =>
      Object.entries(parameter?.flattened ? takenApart(one, value) : { [one]: value }),
    );
  });
  return Object.fromEntries(entries);
}

/** What is no JSON, or says nothing once it is taken apart, is sent as it is. */
function takenApart(name: string, text: string): WireParameters {
  const value = readJson(text) as ParameterValue | undefined;
  const flat = typeof value === 'object' ? flattenParameters({ [name]: value }) : {};
  return Object.keys(flat).length === 0 ? { [name]: text } : flat;
}
