import type { EditionScope } from './judge.ts';

/**
 * The same function, which works out each answer once: planning asks the same of the same parts of a book over and over, and
 * neither they nor a list of editions ever change.
 */
export function remembered<K extends object, T>(
  make: (subject: K, scope: EditionScope) => T,
): (subject: K, scope: EditionScope) => T {
  const byEditions = new WeakMap<readonly string[], WeakMap<K, Map<string | undefined, T>>>();
  return (subject, scope) => {
    const { editions, edition } = scope;
    let bySubject = byEditions.get(editions);
    if (!bySubject) byEditions.set(editions, (bySubject = new WeakMap()));
    let byEdition = bySubject.get(subject);
    if (!byEdition) bySubject.set(subject, (byEdition = new Map()));
    if (!byEdition.has(edition)) byEdition.set(edition, make(subject, { editions, edition }));
    return byEdition.get(edition) as T;
  };
}
