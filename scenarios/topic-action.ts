import type { ActionSpec, Operation } from '../specs/action-spec.ts';
import { mistakeAt } from '../specs/mistakes/mistake-at.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { TopicRule } from '../specs/topic.ts';
import { actionNamed } from '../generators/calls/context.ts';

/** The first of the actions that a rule names which does an operation; without one its scenario makes no sense. */
export function topicAction({ actions, file, pointer }: TopicRule, operation: Operation, book: SpecBook): ActionSpec {
  const found = actions.map((name) => actionNamed(book, name)).find(({ effect }) => effect.operation === operation);
  if (!found) throw mistakeAt(file, `${pointer}/actions`, `its scenario needs an action that does "${operation}"`);
  return found;
}
