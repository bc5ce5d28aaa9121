import type { Parameter } from '../../specs/parameter.ts';
import type { Scope } from './edition.ts';

/** What a service answers to a call that breaks a constraint. */
export interface RefusalTerms {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The answers that a service gives by itself, where no document names a code for exactly the situation. */
export interface Answers {
  readonly missing: (name: string, scope: Scope) => RefusalTerms;
  /** The value of a parameter breaks a constraint of a kind. */
  readonly invalid: (parameter: Parameter, kind: string, scope: Scope) => RefusalTerms;
  /** A part of a list of objects is wrong, such as `Port.required`. */
  readonly invalidPart: (parameter: Parameter, part: string, scope: Scope) => RefusalTerms;
  /** A rule between parameters asks for one that is missing, or forbids one that is given. */
  readonly broken: (fault: 'missing' | 'invalid', name: string, scope: Scope) => RefusalTerms;
}
