/**
 * Which of some ids each of several services knows. What none of them knows is left to the first, which says what it has.
 */
export function shareOut(
  ids: readonly string[],
  known: readonly ReadonlySet<string>[],
): readonly (readonly string[])[] {
  const isStrange = (id: string): boolean => !known.some((own) => own.has(id));
  return known.map((own, index) => ids.filter((id) => own.has(id) || (index === 0 && isStrange(id))));
}
