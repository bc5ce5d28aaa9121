import type { WireParameters } from '../../protocol/wire.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

interface Resident {
  readonly resource: string;
  /** Identifier of the resource that it is deleted with. */
  readonly within?: string;
}

/** The identifier of the resource in which a call makes another one. */
export function withinOf(
  resource: string,
  parameters: WireParameters,
  { service }: SpecBook,
): { readonly within?: string } {
  const parent = service.resources.find(({ name }) => name === resource)?.parent;
  const [key = ''] = service.resources.find(({ name }) => name === parent)?.key ?? [];
  const within = parameters[key];
  return within === undefined ? {} : { within };
}

/** Whether a resource is deleted with another one. */
export function isWithin(
  child: Resident,
  parent: { readonly resource: string; readonly identifier?: string },
  book: SpecBook,
): boolean {
  const resource = book.service.resources.find(({ name }) => name === child.resource);
  return resource?.parent === parent.resource && child.within !== undefined && child.within === parent.identifier;
}
