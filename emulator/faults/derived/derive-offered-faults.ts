import type { SpecBook } from '../../../specs/spec-book.ts';
import type { AuthenticationFault } from '../../core/fault.ts';
import { unknownAction } from '../../wire/attempt.ts';

/** For each action: the target does not know it. */
export function deriveOfferedFaults(book: SpecBook): readonly AuthenticationFault[] {
  return book.actions.map(({ name, service }) => ({
    id: `authentication/unknown/${service}.${name}.offered`,
    seam: 'authentication',
    requirement: `${service}.${name}.offered`,
    alsoBreaks: [],
    description: `The action ${name} is answered as unknown.`,
    admit: (problem, attempt) => (attempt.action === name ? unknownAction() : problem),
  }));
}
