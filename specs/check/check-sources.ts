import { escapeKey } from '../mistakes/mistake-at.ts';
import type { SpecError } from '../spec-error.ts';

/** What a file says, and how a mistake at a place of it is named. */
interface Written {
  readonly value: unknown;
  readonly fail: (pointer: string, problem: string) => SpecError;
}

/** The documents by id with the edition of each, and all editions of the service. */
export interface KnownSources {
  readonly documents: ReadonlyMap<string, string>;
  readonly editions: readonly string[];
}

/** Checks that every document and every edition that a file names, wherever it does, is one of the service. */
export function checkSources({ value, fail }: Written, { documents, editions }: KnownSources): void {
  const checkEdition = (edition: unknown, pointer: string): void => {
    if (typeof edition !== 'string' || editions.includes(edition)) return;
    throw fail(pointer, `unknown edition "${edition}" (known: ${editions.join(', ')})`);
  };
  const checkDocument = (id: unknown, edition: unknown, pointer: string): void => {
    if (typeof id !== 'string') return;
    const known = documents.get(id);
    if (known === undefined) throw fail(pointer, `unknown document "${id}"`);
    if (typeof edition === 'string' && edition !== known) throw fail(pointer, `${id} is of edition ${known}`);
  };
  const walk = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node)) {
      const { document, edition, editions: several } = node as Readonly<Record<string, unknown>>;
      checkEdition(edition, `${pointer}/edition`);
      if (Array.isArray(several)) several.forEach((one, index) => checkEdition(one, `${pointer}/editions/${index}`));
      checkDocument(document, edition, `${pointer}/document`);
    }
    for (const [key, inner] of Object.entries(node)) walk(inner, `${pointer}/${escapeKey(key)}`);
  };
  walk(value, '');
}
