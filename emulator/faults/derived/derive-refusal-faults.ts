import type { SpecBook } from '../../../specs/spec-book.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import { refuse } from '../../core/refusal.ts';

/** For each action: a valid call ends in an internal error. Whatever needs the action to succeed breaks with it. */
export function deriveRefusalFaults(book: SpecBook): readonly BehaviourFault[] {
  return book.actions.map(({ name, service }) => ({
    id: `behaviour/refused/${service}.${name}.effect`,
    seam: 'behaviour',
    requirement: `${service}.${name}.effect`,
    alsoBreaks: [`${service}.*`],
    description: `Valid calls of ${name} end in an internal error.`,
    behave: (call, _world, next) =>
      call.spec.name === name
        ? refuse('admission', 'InternalError', 500, 'InternalError', 'The request has failed.')
        : next(call),
  }));
}
