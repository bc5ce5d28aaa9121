import { requirementId } from './requirement-id.ts';
import type { ActionSpec, Operation } from '../action-spec.ts';
import type { Requirement } from '../requirement.ts';
import type { SpecBook } from '../spec-book.ts';

const changes: ReadonlySet<Operation> = new Set(['create', 'update', 'delete', 'start', 'stop', 'add', 'remove']);

/** One promise per action that changes something: whatever it does not name stays as it is. */
export function deriveOthersUnchanged({ actions }: SpecBook): readonly Requirement[] {
  return actions.filter(({ effect }) => changes.has(effect.operation)).map(othersUnchanged);
}

/**
 * The names of settings that an action may change although its call leaves them out: all that the resource can be given, where
 * no document says that they are kept.
 */
export function settingsLeftOpen({ parameters, effect }: ActionSpec, { actions }: SpecBook): readonly string[] {
  if (effect.omitted !== 'open') return [];
  const creators = actions.filter(
    (one) =>
      one.effect.operation === 'create' &&
      one.effect.resource === effect.resource &&
      one.effect.variant === effect.variant,
  );
  return [...new Set([parameters, ...creators.map((one) => one.parameters)].flat().map(({ name }) => name))];
}

/** No document says so outright: it follows from each saying what the action changes. */
function othersUnchanged(action: ActionSpec): Requirement {
  return {
    id: requirementId({ service: action.service, head: action.name, kind: 'effect', detail: 'others-unchanged' }),
    service: action.service,
    action: action.name,
    subject: null,
    kind: 'effect',
    level: 'should',
    statement: `${action.name} leaves as it is whatever the call does not name: of the same resource and of those beside it.`,
    sources: action.documents,
    expect: { unchanged: 'everything that is not named' },
    spec: { file: action.file, pointer: '/effect' },
    origin: { type: 'others', action },
  };
}
