import type { ActionSpec } from '../../../specs/action-spec.ts';
import { judge } from '../../../specs/oracle/judge.ts';
import type { Parameter, Place } from '../../../specs/parameter.ts';
import type { Point } from '../../../specs/point.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { BehaviourFault, ValidationFault } from '../../core/fault.ts';
import { requirementOf, scopeOf } from '../fault-context.ts';

/** For each parameter with a place of its own: it is looked for in the other one, where no valid call has it. */
export function derivePlaceFaults(book: SpecBook): readonly (BehaviourFault | ValidationFault)[] {
  return book.actions.flatMap((action) =>
    action.parameters
      .filter(({ place, untestable }) => place !== undefined && isAgreed(place, book) && !untestable)
      .map((parameter) => (isNeeded(parameter) ? missed(action, parameter) : left(action, parameter))),
  );
}

/** Where documents disagree, either place is right. */
function isAgreed(place: Point<Place>, book: SpecBook): boolean {
  const places: readonly Place[] = ['query', 'body'];
  return places.some((one) => judge(place, (stated) => stated === one, scopeOf(book)).expect === 'accept');
}

function isNeeded({ required }: Parameter): boolean {
  return required.statements.some(({ prose, schema }) => (prose ?? schema) === true);
}

function missed(action: ActionSpec, { name }: Parameter): ValidationFault {
  return {
    ...described('validation', action, name),
    validate: (violations, call, { answers, edition, book }) => {
      if (call.spec.name !== action.name || call.parameters[name] === undefined) return violations;
      const terms = answers.missing(name, { editions: book.service.editions, edition });
      const problem = { ...terms, about: { kind: 'constraint', subject: name } } as const;
      return [{ requirement: requirementOf(action, name, 'required'), problem }, ...violations];
    },
  };
}

function left(action: ActionSpec, { name }: Parameter): BehaviourFault {
  return {
    ...described('behaviour', action, name),
    behave: (call, _world, next) => {
      if (call.spec.name !== action.name) return next(call);
      const { [name]: _unread, ...parameters } = call.parameters;
      return next({ ...call, parameters });
    },
  };
}

function described<S extends 'behaviour' | 'validation'>(
  seam: S,
  action: ActionSpec,
  name: string,
): Pick<BehaviourFault, 'id' | 'requirement' | 'alsoBreaks' | 'description'> & { readonly seam: S } {
  const requirement = requirementOf(action, name, 'protocol');
  return {
    id: `${seam}/read-elsewhere/${requirement}`,
    seam,
    requirement,
    alsoBreaks: [`${action.service}.*`],
    description: `${action.name} looks for ${name} in the wrong place.`,
  };
}
