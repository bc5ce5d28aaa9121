import { existsSync } from 'node:fs';
import { withoutLaterMisprints } from '../../specs/read/without-later-misprints.ts';
import { loadSpecBook, serviceIds } from '../../specs/read/load-spec-book.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { UsageError } from './usage-error.ts';

/** A service, the edition of its documents, and the folder with services of the user's own. */
export interface ServiceChoice {
  readonly service: string;
  readonly edition?: string | undefined;
  readonly specs?: string | undefined;
}

/**
 * Loads the specs of a service, one of ours or one in the user's own folder, and checks that there is the edition asked for. An
 * emulator needs no more: it starts without the scenarios, which take longer to load than all else.
 *
 * @throws UsageError for an unknown service or edition, and SpecError for a mistake in the specs.
 */
export function loadBook(
  { service, edition, specs }: ServiceChoice,
  check: (book: SpecBook) => void = () => undefined,
): SpecBook {
  if (specs !== undefined && !existsSync(specs)) throw new UsageError(`the folder of specs ${specs} does not exist`);
  const own = specs === undefined ? [] : serviceIds(specs);
  const ours = serviceIds();
  if (specs !== undefined && own.length === 0) {
    throw new UsageError(`${specs} holds no service: each is a folder in it with a service.yaml`);
  }
  const twice = own.find((id) => ours.includes(id));
  if (twice !== undefined) throw new UsageError(`${specs} describes "${twice}", which is a service of this tool`);
  const known = [...ours, ...own];
  if (!known.includes(service)) throw new UsageError(`unknown service "${service}" (known: ${known.join(', ')})`);
  const book = loadSpecBook(service, own.includes(service) ? specs : undefined);
  check(book);
  if (edition !== undefined && !book.service.editions.includes(edition)) {
    throw new UsageError(`unknown edition "${edition}" (known: ${book.service.editions.join(', ')})`);
  }
  return edition === undefined ? book : withoutLaterMisprints(book, edition);
}
