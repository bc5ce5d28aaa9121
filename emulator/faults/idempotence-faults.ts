import type { SpecBook } from '../../specs/spec-book.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { AuthenticationFault, BehaviourFault, Fault } from '../fault.ts';
import { withBogusCode, withWrongStatus } from './fault-context.ts';
import { forgiving } from './misbehaviour.ts';
import {
  blindTo,
  forgettingChanged,
  ignoringOtherTokens,
  makingAllTheSame,
  makingUnseen,
  refusingOtherwise,
  rememberingTokenless,
  sharingBetweenAccounts,
  undoingChanges,
  withToken,
} from './token-misbehaviour.ts';
import { forgettingUnanswered, mergingUnderWay, rememberingLate, servingOneWaiter } from './token-races.ts';

type Behave = BehaviourFault['behave'];
type Row = readonly [
  name: string,
  promise: string,
  description: string,
  behave: () => Behave,
  ...alsoBreaks: readonly string[],
];

/** Longer than a UUID. */
const uuidLength = 36;

const rows: readonly Row[] = [
  [
    'ignored',
    'idempotence.same-token-same-result',
    'Every call makes a resource, whatever its token.',
    () => withToken(() => ''),
    '*',
  ],
  [
    'made-unseen',
    'idempotence.same-token-same-result',
    'A repetition gives the first result, and makes another resource that no answer names.',
    () => makingUnseen,
    '*',
  ],
  [
    'case-insensitive',
    'idempotence.case-sensitive',
    'Tokens that differ in letter case are the same.',
    () => withToken((token) => token.toLowerCase()),
  ],
  [
    'shared-between-accounts',
    'idempotence.other-account',
    'A token that another account used gives what was made for that one.',
    sharingBetweenAccounts,
  ],
  [
    'truncated',
    'idempotence.longest-tokens-apart',
    'Only so many characters of a token count as a UUID has.',
    () => withToken((token) => token.slice(0, uuidLength)),
  ],
  [
    'long-ignored',
    'idempotence.longest-token',
    'A token that is longer than a UUID is ignored.',
    () => withToken((token) => (token.length > uuidLength ? '' : token)),
  ],
  [
    'other-token-ignored',
    'idempotence.other-token',
    'Creations that are alike are the same, whatever their tokens.',
    () => ignoringOtherTokens,
    '*',
  ],
  [
    'absent-remembered',
    'idempotence.no-token',
    'Creations without a token that are alike are the same.',
    () => rememberingTokenless,
    '*',
  ],
  [
    'mismatch-accepted',
    'idempotence.same-token-other-parameters',
    'Other parameters under a known token are accepted.',
    () => forgiving('idempotence'),
    '*',
  ],
  [
    'mismatch-made',
    'idempotence.same-token-other-parameters',
    'Other parameters under a known token are refused, and what they ask for is made.',
    () => makingAllTheSame,
    '*',
  ],
  [
    'mismatch-wrong-code',
    'idempotence.mismatch-code',
    'Other parameters under a known token are refused with an unknown code.',
    () => refusingOtherwise(withBogusCode),
  ],
  [
    'mismatch-wrong-status',
    'idempotence.mismatch-code',
    'Other parameters under a known token are refused with a wrong HTTP status.',
    () => refusingOtherwise(withWrongStatus),
  ],
  [
    'by-method',
    'idempotence.other-method',
    'A token counts only for requests by the same HTTP method.',
    () => withToken((token, { method }) => `${method} ${token}`),
  ],
  [
    'changed-forgotten',
    'idempotence.after-change',
    'A token is forgotten when its resource is changed.',
    () => forgettingChanged,
  ],
  [
    'change-undone',
    'idempotence.after-change',
    'A repetition gives a changed resource the parameters that it was made with.',
    () => undoingChanges,
  ],
  [
    'unanswered-forgotten',
    'idempotence.answer-lost',
    'A token is forgotten if the connection breaks before the answer, and the resource stays.',
    () => forgettingUnanswered,
  ],
  [
    'remembered-late',
    'concurrency.same-token',
    'A token is remembered only after the answer was sent.',
    () => rememberingLate,
    'concurrency.*',
    'idempotence.answer-lost',
  ],
  [
    'one-waiter',
    'concurrency.same-token-crowd',
    'Of several repetitions at once one waits for the first creation, the others make more.',
    servingOneWaiter,
  ],
  [
    'merged-under-way',
    'concurrency.same-token-other-parameters',
    'Until a creation is answered, other parameters under its token get its result.',
    mergingUnderWay,
  ],
];

/** Faults of repeated creations: written by hand, and one per parameter. They name the promises of the first action that takes a token. */
export function idempotenceFaults(book: SpecBook): readonly Fault[] {
  const topic = book.topics.find(({ repetition }) => repetition !== undefined);
  if (!topic) return [];
  const promise = `${book.service.id}.${topic.topic}`;
  const fault = ([name, kept, description, behave, ...alsoBreaks]: Row): BehaviourFault => {
    return {
      id: `behaviour/client-token-${name}`,
      seam: 'behaviour',
      requirement: `${promise}.${kept}`,
      // A token decides which creations count as one, so whatever looks at what one creation made may break.
      alsoBreaks: [
        ...alsoBreaks.map((sibling) => `${promise}.${sibling}`),
        `${book.service.id}.${topic.about.action ?? ''}.*`,
      ],
      description,
      behave: behave(),
    };
  };
  const blind = changeableOf(topic, book).map((name): Row => {
    const description = `A change of ${name} under a known token is not noticed.`;
    return [`blind/${name}`, 'idempotence.same-token-other-parameters', description, () => blindTo(name), '*'];
  });
  return [...[...rows, ...blind].map(fault), replayExcused(promise, topic)];
}

/** Parameters of which two values can be sent. */
function changeableOf({ about }: TopicRule, book: SpecBook): readonly string[] {
  const { parameters = [] } = book.actions.find(({ name }) => name === about.action) ?? {};
  return parameters
    .filter(({ name, untestable, reference }) => name !== about.parameter && !untestable && !reference)
    .filter(({ enum: point, range, length, pattern, unreachable }) => {
      const lists = (point?.statements ?? []).flatMap(({ prose, schema }) => [prose ?? [], schema ?? []]);
      const values = new Set(lists.flat().filter((value) => !unreachable.includes(value)));
      return point ? values.size > 1 : range !== undefined || length !== undefined || pattern !== undefined;
    })
    .map(({ name }) => name);
}

function replayExcused(promise: string, { actions }: TopicRule): AuthenticationFault {
  return {
    id: 'authentication/client-token-excuses-replay',
    seam: 'authentication',
    requirement: `${promise}.authentication.reused-nonce`,
    alsoBreaks: [],
    description: 'A nonce that was used before is let in with a request that carries a token.',
    admit: (problem, { action: called, parameters }) =>
      problem?.code === 'SignatureNonceUsed' && actions.includes(called ?? '') && 'ClientToken' in parameters
        ? undefined
        : problem,
  };
}
