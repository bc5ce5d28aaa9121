import { detailPart, requirementId } from './requirement-id.ts';
import type { ActionSpec } from '../action-spec.ts';
import type { Lifecycle, StatePair, StateRule } from '../lifecycle.ts';
import type { SpecBook } from '../spec-book.ts';
import type { Requirement } from '../requirement.ts';

/** A requirement for every state × action pair of every life cycle of which no other requirement speaks. */
export function deriveStates(book: SpecBook): readonly Requirement[] {
  return book.lifecycles.flatMap((lifecycle) =>
    lifecycle.rules.flatMap((rule) =>
      actionsOf(rule, lifecycle, book).map((action) => deriveState(action, lifecycle, rule, book)),
    ),
  );
}

/** The id of the requirement about a pair. */
export function stateRequirement(
  { from, on }: StatePair,
  { name }: ActionSpec,
  { resource }: Lifecycle,
  { service }: SpecBook,
): string {
  const done = typeof on === 'string' ? name : on.name;
  return requirementId({ service: service.id, head: resource, kind: 'state', detail: `${detailPart(from)}/${done}` });
}

/** The actions of a pair: those that do the operation on the resource, or that of the call. */
export function actionsOf({ on }: StatePair, { resource }: Lifecycle, { actions }: SpecBook): readonly ActionSpec[] {
  return actions.filter(({ effect, name }) =>
    typeof on === 'string' ? effect.resource === resource && effect.operation === on : name === on.action,
  );
}

function deriveState(action: ActionSpec, lifecycle: Lifecycle, rule: StateRule, book: SpecBook): Requirement {
  return {
    id: stateRequirement(rule, action, lifecycle, book),
    service: book.service.id,
    action: action.name,
    subject: lifecycle.resource,
    kind: 'state',
    level: rule.level,
    statement: rule.statement,
    sources: rule.sources,
    expect: {
      from: rule.from,
      answer: rule.expect,
      ...(rule.through === undefined ? {} : { through: rule.through }),
      ...(rule.to === undefined ? {} : { to: rule.to }),
    },
    spec: { file: lifecycle.file, pointer: rule.pointer },
    origin: { type: 'state', action, lifecycle, rule },
    ...(rule.untestable ? { untestable: rule.untestable } : {}),
  };
}
