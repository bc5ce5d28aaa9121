import { topicRequirement } from '../../specs/derive/derive-requirements.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { BehaviourFault } from '../core/fault.ts';
import type { Behave } from '../core/seams.ts';
import { withBogusCode, withWrongStatus } from './fault-context.ts';
import { forgiving } from './misbehaviour.ts';
import { refusingOtherwise, withToken } from './token-misbehaviour.ts';

interface Sort {
  readonly name: string;
  readonly description: string;
  readonly behave: Behave;
}

const ignored: Sort = { name: 'ignored', description: 'the token is ignored.', behave: withToken(() => '') };
const accepted: Sort = {
  name: 'mismatch-accepted',
  description: 'other parameters under a known token are accepted.',
  behave: forgiving('idempotence'),
};
const coded: readonly Sort[] = [
  {
    name: 'mismatch-wrong-code',
    description: 'other parameters under a known token are refused with an unknown code.',
    behave: refusingOtherwise(withBogusCode),
  },
  {
    name: 'mismatch-wrong-status',
    description: 'other parameters under a known token are refused with a wrong HTTP status.',
    behave: refusingOtherwise(withWrongStatus),
  },
];

/** For each promise about tokens of an action: that action forgets its tokens, or what they came with. */
export function deriveTokenFaults(book: SpecBook): readonly BehaviourFault[] {
  return book.topics
    .filter(({ level, untestable }) => level !== 'observe' && !untestable)
    .filter((topic) => topic.kind !== 'concurrency' || !dependsOnState(topic, book))
    .flatMap((topic) => sortsOf(topic).map((sort) => faultOf(topic, sort, book)));
}

/** Of two such calls at once the second is told to wait, whatever its token, as any busy service may say. */
function dependsOnState({ about }: TopicRule, { actions, lifecycles }: SpecBook): boolean {
  const { operation, resource } = actions.find(({ name }) => name === about.action)?.effect ?? {};
  const rules = lifecycles.filter((known) => known.resource === resource).flatMap((known) => known.rules);
  return (
    operation !== 'create' &&
    rules.some(({ on, through, expect }) => on === operation && (through !== undefined || expect === 'reject'))
  );
}

function sortsOf({ repetition, errors }: TopicRule): readonly Sort[] {
  const { cells = [], expect } = repetition ?? {};
  const has = (relation: string): boolean => cells.some((cell) => cell.relation === relation);
  if (expect?.answer === 'accept' && expect.result === 'same' && has('same')) return [ignored];
  if (expect?.answer !== 'reject' || !has('other-value')) return [];
  return [accepted, ...(errors.length > 0 ? coded : [])];
}

function faultOf(topic: TopicRule, { name, description, behave }: Sort, book: SpecBook): BehaviourFault {
  const action = topic.about.action ?? '';
  const requirement = topicRequirement(topic, book);
  return {
    id: `behaviour/token-${name}/${requirement}`,
    seam: 'behaviour',
    requirement,
    alsoBreaks: [`${book.service.id}.${action}.*`],
    description: `${action}: ${description}`,
    behave: (call, world, next) => (call.spec.name === action ? behave(call, world, next) : next(call)),
  };
}
