import type { ActionSpec, Operation } from '../action-spec.ts';
import type { Requirement } from '../requirement.ts';
import type { SpecBook } from '../spec-book.ts';

const changes: ReadonlySet<Operation> = new Set(['create', 'update', 'delete', 'start', 'stop', 'add', 'remove']);

/** One promise per action that changes something: whatever it does not name stays as it is. */
export function deriveOthersUnchanged({ actions }: SpecBook): readonly Requirement[] {
  return actions.filter(({ effect }) => changes.has(effect.operation)).map(othersUnchanged);
}

/** No document says so outright: it follows from each saying what the action changes. */
function othersUnchanged(action: ActionSpec): Requirement {
  return {
    id: `${action.service}.${action.name}.effect.others-unchanged`,
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
