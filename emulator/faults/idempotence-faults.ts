import type { SpecBook } from '../../specs/spec-book.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { AuthenticationFault, Fault } from '../core/fault.ts';
import { changeableOf } from '../../specs/derive/changeable-of.ts';
import { firstCreation } from './first-creation.ts';
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
  withToken,
} from './token-misbehaviour.ts';
import { forgettingUnanswered, mergingUnderWay, rememberingLate, servingOneWaiter } from './token-races.ts';
import { handWritten, type WrittenFault } from './hand-written.ts';

/** Longer than a UUID. */
const uuidLength = 36;

const rows: readonly WrittenFault[] = [
  {
    name: 'ignored',
    requirement: 'idempotence.same-token-same-result',
    alsoBreaks: ['*'],
    description: 'Every call makes a resource, whatever its token.',
    behave: () => withToken(() => ''),
  },
  {
    name: 'made-unseen',
    requirement: 'idempotence.same-token-same-result',
    alsoBreaks: ['*'],
    description: 'A repetition gives the first result, and makes another resource that no answer names.',
    behave: () => makingUnseen,
  },
  {
    name: 'case-insensitive',
    requirement: 'idempotence.case-sensitive',
    description: 'Tokens that differ in letter case are the same.',
    behave: () => withToken((token) => token.toLowerCase()),
  },
  {
    name: 'shared-between-accounts',
    requirement: 'idempotence.other-account',
    description: 'A token that another account used gives what was made for that one.',
    behave: sharingBetweenAccounts,
  },
  {
    name: 'truncated',
    requirement: 'idempotence.longest-tokens-apart',
    description: 'Only so many characters of a token count as a UUID has.',
    behave: () => withToken((token) => token.slice(0, uuidLength)),
  },
  {
    name: 'long-ignored',
    requirement: 'idempotence.longest-token',
    description: 'A token that is longer than a UUID is ignored.',
    behave: () => withToken((token) => (token.length > uuidLength ? '' : token)),
  },
  {
    name: 'other-token-ignored',
    requirement: 'idempotence.other-token',
    alsoBreaks: ['*'],
    description: 'Creations that are alike are the same, whatever their tokens.',
    behave: () => ignoringOtherTokens,
  },
  {
    name: 'absent-remembered',
    requirement: 'idempotence.no-token',
    alsoBreaks: ['*'],
    description: 'Creations without a token that are alike are the same.',
    behave: () => rememberingTokenless,
  },
  {
    name: 'mismatch-accepted',
    requirement: 'idempotence.same-token-other-parameters',
    alsoBreaks: ['*'],
    description: 'Other parameters under a known token are accepted.',
    behave: () => forgiving('idempotence'),
  },
  {
    name: 'mismatch-made',
    requirement: 'idempotence.same-token-other-parameters',
    alsoBreaks: ['*'],
    description: 'Other parameters under a known token are refused, and what they ask for is made.',
    behave: () => makingAllTheSame,
  },
  {
    name: 'mismatch-wrong-code',
    requirement: 'idempotence.mismatch-code',
    description: 'Other parameters under a known token are refused with an unknown code.',
    behave: () => refusingOtherwise(withBogusCode),
  },
  {
    name: 'mismatch-wrong-status',
    requirement: 'idempotence.mismatch-code',
    description: 'Other parameters under a known token are refused with a wrong HTTP status.',
    behave: () => refusingOtherwise(withWrongStatus),
  },
  {
    name: 'by-method',
    requirement: 'idempotence.other-method',
    description: 'A token counts only for requests by the same HTTP method.',
    behave: () => withToken((token, { method }) => `${method} ${token}`),
  },
  {
    name: 'changed-forgotten',
    requirement: 'idempotence.after-change',
    description: 'A token is forgotten when its resource is changed.',
    behave: () => forgettingChanged,
  },
  {
    name: 'unanswered-forgotten',
    requirement: 'idempotence.answer-lost',
    description: 'A token is forgotten if the connection breaks before the answer, and the resource stays.',
    behave: () => forgettingUnanswered,
  },
  {
    name: 'remembered-late',
    requirement: 'concurrency.same-token',
    alsoBreaks: ['concurrency.*', 'idempotence.answer-lost'],
    description: 'A token is remembered only after the answer was sent.',
    behave: () => rememberingLate,
  },
  {
    name: 'one-waiter',
    requirement: 'concurrency.same-token-crowd',
    description: 'Of several repetitions at once one waits for the first creation, the others make more.',
    behave: servingOneWaiter,
  },
  {
    name: 'merged-under-way',
    requirement: 'concurrency.same-token-other-parameters',
    description: 'Until a creation is answered, other parameters under its token get its result.',
    behave: mergingUnderWay,
  },
];

/** Faults of repeated creations: written by hand, and one per parameter. They name the promises of the first such action. */
export function idempotenceFaults(book: SpecBook): readonly Fault[] {
  const topic = firstCreation(book);
  if (!topic) return [];
  const fault = ({ name, requirement, alsoBreaks = [], ...written }: WrittenFault): WrittenFault => ({
    ...written,
    name: `client-token-${name}`,
    requirement: `${topic.topic}.${requirement}`,
    // A token decides which creations count as one, so whatever looks at what one creation made may break.
    alsoBreaks: [...alsoBreaks.map((sibling) => `${topic.topic}.${sibling}`), ...alsoOf(topic.about.action ?? '')],
  });
  const blind = changeableOf(topic, book).map(({ name }): WrittenFault => {
    const description = `A change of ${name} under a known token is not noticed.`;
    return {
      name: `blind/${name}`,
      requirement: 'idempotence.same-token-other-parameters',
      alsoBreaks: ['*'],
      description,
      behave: () => blindTo(name),
    };
  });
  return [...handWritten(book, [...rows, ...blind].map(fault)), replayExcused(topic, book)];
}

function alsoOf(action: string): readonly string[] {
  return [`${action}.*`, `*.state.none/${action}`];
}

function replayExcused({ topic, about, actions }: TopicRule, { service }: SpecBook): AuthenticationFault {
  return {
    id: 'authentication/client-token-excuses-replay',
    seam: 'authentication',
    requirement: `${service.id}.${topic}.authentication.reused-nonce`,
    alsoBreaks: [],
    description: 'A nonce that was used before is let in with a request that carries a token.',
    admit: (problem, { action: called, parameters }) =>
      problem?.code === 'SignatureNonceUsed' && actions.includes(called ?? '') && (about.parameter ?? '') in parameters
        ? undefined
        : problem,
  };
}
