import { declares } from './capabilities.ts';
import type { Offering } from './offered.ts';
import type { Session } from '../wire/session.ts';

/** So many reads are asked; what their answers have in common is the target's, not one action's. */
const reads = 2;

/**
 * Asks some of the reads that the cases call, with nothing but their names, before anything is made: if the target does not speak the format of the
 * run, that shows while there is nothing to lose.
 *
 * @returns Work that is done once, however often it is asked for.
 */
export function askFirst(
  { book, target }: Session,
  { isOffered }: Offering,
  called: () => ReadonlySet<string>,
): () => Promise<void> {
  let asked: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    const own = called();
    const names = book.actions
      .filter(({ effect }) => effect.operation === 'read' || effect.operation === 'list')
      .filter(({ name }) => own.has(name) && declares(target, name))
      .map(({ name }) => name);
    for (const name of names.slice(0, reads)) await isOffered(name);
  };
  return () => (asked ??= ask());
}
