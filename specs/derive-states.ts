import type { ActionSpec } from './action-spec.ts';
import type { Lifecycle, StateRule } from './lifecycle.ts';
import type { SpecBook } from './spec-book.ts';
import type { Requirement } from './requirement.ts';

/** A requirement for every state × action pair of every life cycle. */
export function deriveStates(book: SpecBook): readonly Requirement[] {
  return book.lifecycles.flatMap((lifecycle) =>
    lifecycle.rules.flatMap((rule) =>
      book.actions
        .filter(({ effect }) => effect.resource === lifecycle.resource && effect.operation === rule.on)
        .map((action) => deriveState(action, lifecycle, rule, book)),
    ),
  );
}

function deriveState(action: ActionSpec, lifecycle: Lifecycle, rule: StateRule, book: SpecBook): Requirement {
  return {
    id: `${book.service.id}.${lifecycle.resource}.state.${rule.from}/${action.name}`,
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
  };
}
