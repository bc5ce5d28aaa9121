import { compareText } from '../parts/sort-report.ts';
import type { Suspicion } from './suspicion.ts';

/** So many names end a title; the cause has all that it explains. */
const mostNamed = 12;

/** A title with what it is about: the parameters, fields, actions or codes in which it shows. */
export function withItems(title: string, suspicions: readonly Suspicion[]): string {
  const items = [...new Set(suspicions.flatMap(({ item }) => item || []))].toSorted(compareText);
  if (items.length === 0) return title;
  const more = items.length - mostNamed;
  const named = items.slice(0, more === 1 ? items.length : mostNamed);
  return `${title}: ${named.join(', ')}${more > 1 ? ` and ${more} more` : ''}`;
}
