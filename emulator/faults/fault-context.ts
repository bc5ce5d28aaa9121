import { errorRequirement } from '../../specs/derive/derive-action.ts';
import { requirementId } from '../../specs/derive/requirement-id.ts';
import type { EditionScope } from '../../specs/oracle/judge.ts';
import { isUntied } from '../../specs/oracle/untied.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter } from '../../specs/parameter.ts';
import type { ErrorReference } from '../../specs/point.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { Refusal, type RefusalAnswer } from '../core/refusal.ts';
import type { Behave } from '../core/seams.ts';

/** All editions of a service: derived faults concern only what they agree on. */
export function scopeOf(book: SpecBook): EditionScope {
  return { editions: book.service.editions };
}

/** The error requirements whose cases are those of the given requirement: they fail with it. */
export function errorsCoveredBy(book: SpecBook, requirement: string): readonly string[] {
  return book.actions.flatMap((action) =>
    action.errors
      .filter(({ coveredBy }) => coveredBy === requirement)
      .map(({ code }) => errorRequirement(action, code)),
  );
}

/** The id of a requirement about a subject of an action. */
export function requirementOf(action: ActionSpec, subject: string, kind: string): string {
  return requirementId({ service: action.service, head: action.name, subject, kind });
}

/** The same refusal under a code that no document knows. */
export function withBogusCode(problem: RefusalAnswer): RefusalAnswer {
  return { ...problem, code: 'Bogus.Code' };
}

/** The same refusal with an HTTP status that no document has for it. */
export function withWrongStatus(problem: RefusalAnswer): RefusalAnswer {
  return { ...problem, status: problem.status === 409 ? 404 : 409 };
}

/** Ways to refuse what must be refused, but not like this; where no document ties a code to it, any code is right. */
export function wrongRefusals(isUntied: boolean): readonly {
  readonly name: string;
  readonly how: string;
  readonly alter: (problem: RefusalAnswer) => RefusalAnswer;
}[] {
  const status = { name: 'wrong-status', how: 'a wrong HTTP status' };
  if (isUntied) return [{ ...status, alter: (problem) => ({ ...problem, status: 500 }) }];
  return [
    { name: 'wrong-code', how: 'an unknown code', alter: withBogusCode },
    { ...status, alter: withWrongStatus },
  ];
}

/** Whether no document ties a code to breaking constraints of some kinds of a parameter. */
export function isUntiedPoint(
  { name, spellings }: Pick<Parameter, 'name' | 'spellings'>,
  kinds: readonly string[],
  named: readonly ErrorReference[],
  { service }: SpecBook,
): boolean {
  return isUntied(service, { kinds, named, names: [name, ...Object.values(spellings)] });
}

/** Refuses as the emulator does, but in another way. */
export function rethrowing(alter: (problem: RefusalAnswer) => RefusalAnswer): Behave {
  return (call, _world, next) => {
    try {
      return next(call);
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(alter(error.problem)) : error;
    }
  };
}

/** Whether some action shows what an action makes or changes. */
export function isToBeSeen({ effect }: ActionSpec, { actions }: Pick<SpecBook, 'actions'>): boolean {
  if (effect.operation !== 'create') return true;
  const shows = new Set(['read', 'list']);
  return actions.some(({ effect: other }) => other.resource === effect.resource && shows.has(other.operation));
}
