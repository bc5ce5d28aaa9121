/**
 * Which of some ids, or of whatever names one, each of several services knows. What none of them knows is left to the first,
 * which says what it has.
 */
export function shareOut(
  ids: readonly string[],
  known: readonly ReadonlySet<string>[],
  nameOf: (id: string) => string = (id) => id,
): readonly (readonly string[])[] {
  const isStrange = (id: string): boolean => !known.some((own) => own.has(nameOf(id)));
  return known.map((own, index) => ids.filter((id) => own.has(nameOf(id)) || (index === 0 && isStrange(id))));
}
