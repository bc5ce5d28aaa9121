import type { SpecBook } from '../../specs/spec-book.ts';
import type { Answer } from '../../cases/answer.ts';
import { jobOf } from './job-of.ts';
import { remember, type SlotValues } from './slots.ts';

/** Parts of a resource that an action adds, and jobs, have identifiers of their own, which later calls of the case name. */
export function rememberAdded(answer: Answer, book: SpecBook, values: SlotValues): void {
  const effect = book.actions.find(({ name }) => name === answer.action)?.effect;
  for (const text of addedBy(answer, book)) remember(values, effect?.resource ?? '', text);
  const job = jobOf(answer, book, values.region);
  if (job) remember(values, job.resource, job.id);
}

/** The identifiers of the parts that an answer says were added. */
export function addedBy({ action, meaning }: Answer, book: SpecBook): readonly string[] {
  const effect = book.actions.find(({ name }) => name === action)?.effect;
  if (effect?.operation !== 'add' || effect.identifier === undefined || meaning.type !== 'success') return [];
  return textsAt(meaning.body, effect.identifier.split('.'));
}

function textsAt(value: unknown, names: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsAt(item, names));
  const [name, ...rest] = names;
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  return typeof value === 'object' && value !== null ? textsAt((value as Record<string, unknown>)[name], rest) : [];
}
