import { topicRequirement } from '../../specs/derive/derive-requirements.ts';
import { isCode } from '../../specs/oracle/is-code.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { TopicRule } from '../../specs/topic.ts';
import type { BehaviourFault } from '../core/fault.ts';
import type { Behave } from '../core/seams.ts';
import { refuse } from '../core/refusal.ts';
import { changeableOf } from '../../specs/derive/changeable-of.ts';
import { isToBeSeen, withBogusCode, withWrongStatus } from './fault-context.ts';
import { forgiving } from './misbehaviour.ts';
import { firstCreation } from './first-creation.ts';
import { forgettingUnanswered } from './token-races.ts';
import {
  borrowing,
  ignoringOtherTokens,
  isKnown,
  refusingOtherwise,
  rememberingTokenless,
  withToken,
} from './token-misbehaviour.ts';

interface Sort {
  readonly name: string;
  readonly description: string;
  readonly behave: Behave;
  /** It is seen by a field of answers. */
  readonly shown?: string;
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

/** Of creations, by how the second differs from the first. */
const ofCreations: Readonly<Record<string, Sort>> = {
  'no-token': {
    name: 'absent-remembered',
    description: 'calls without a token that are alike are the same.',
    behave: rememberingTokenless,
  },
  'other-token': {
    name: 'other-ignored',
    description: 'calls that are alike are the same, whatever their tokens.',
    behave: ignoringOtherTokens,
  },
  'other-account': {
    name: 'borrowed',
    description: 'a token gives what another account got for it.',
    behave: borrowing,
  },
};
const unanswered: Sort = {
  name: 'unanswered-forgotten',
  description: 'a token is forgotten if the connection breaks before the answer.',
  behave: forgettingUnanswered,
};

/** Where no answer and no read tells whether a call was carried out again. */
const refusedAgain: Sort = {
  name: 'refused-again',
  description: 'a call that is repeated under its token is refused.',
  behave: (call, world, next) =>
    isKnown(call, world)
      ? refuse('idempotence', 'token', 400, 'InvalidParameter', 'The token was used before.')
      : next(call),
};

/** What was done before is not done again, and yet is given another name. */
function renamed(field: string): Sort {
  return {
    name: 'another-result',
    shown: field,
    description: `a repetition names another ${field}.`,
    behave: (call, world, next) => {
      const known = isKnown(call, world);
      const answer = next(call);
      return known ? { ...answer, [field]: `${String(answer[field])}-again` } : answer;
    },
  };
}

/** For each promise about tokens of an action: that action forgets its tokens, or what they came with. */
export function deriveTokenFaults(book: SpecBook): readonly BehaviourFault[] {
  const first = firstCreation(book)?.about.action;
  return book.topics
    .filter((topic) => topic.level !== 'observe' && !topic.untestable)
    .flatMap((topic) => {
      const sorts = sortsOf(topic, isToldToWait(topic, book), topic.about.action === first)
        .filter(({ shown }) => shown === undefined || isShown(shown, topic, book))
        .filter((sort) => sort !== ignored || isTold(topic, book))
        .filter((sort) => sort !== unanswered || isCounted(topic, book));
      const isAccepted = topic.repetition?.expect?.answer === 'accept';
      return (sorts.length === 0 && isAccepted && topic.about.action !== first ? [refusedAgain] : sorts).map((sort) =>
        faultOf(topic, sort, book),
      );
    });
}

/** Whether anything tells that a call was carried out again: what its answer names, its settings, or that it is refused. */
function isTold(topic: TopicRule, book: SpecBook): boolean {
  const { action } = topic.about;
  const field = topic.repetition?.expect?.field;
  const isRefusedAgain = book.lifecycles.some(({ rules, elsewhere }) =>
    [...rules, ...elsewhere].some(
      ({ on, expect }) => typeof on !== 'string' && on.action === action && expect === 'reject',
    ),
  );
  return field === undefined || isShown(field, topic, book) || isRefusedAgain || changeableOf(topic, book).length > 0;
}

/** Whether a repetition whose first answer was lost can be told to have made another one. */
function isCounted({ about }: TopicRule, book: SpecBook): boolean {
  const action = book.actions.find(({ name }) => name === about.action);
  return action === undefined || isToBeSeen(action, book);
}

function isShown(field: string, { about }: TopicRule, { actions }: SpecBook): boolean {
  return actions.some(({ name, response }) => name === about.action && response.some(({ path }) => path === field));
}

/**
 * The second of two such calls, one right after the other or at once, is told to wait for another state whatever its token,
 * as any busy service may say.
 */
function isToldToWait({ about, kind, repetition }: TopicRule, { actions, lifecycles, service }: SpecBook): boolean {
  const { operation, resource } = actions.find(({ name }) => name === about.action)?.effect ?? {};
  if (operation === 'create' || repetition?.cells.some(({ after }) => after === 'changed')) return false;
  return lifecycles
    .filter((known) => known.resource === resource)
    .flatMap(({ rules }) => rules.filter(({ on }) => on === operation))
    .some(
      ({ through, expect, errors }) =>
        (kind === 'concurrency' && through !== undefined) ||
        (expect === 'reject' &&
          through === undefined &&
          errors.some(({ code }) => service.busyErrors.some((busy) => isCode(busy, code))) &&
          operation !== 'update'),
    );
}

function sortsOf({ repetition, errors }: TopicRule, isRefusedOtherwise: boolean, isFirst: boolean): readonly Sort[] {
  const { cells = [], expect } = repetition ?? {};
  const has = (relation: string): boolean => cells.some((cell) => cell.relation === relation);
  // Those of the first creation are written by hand.
  const written = Object.entries(ofCreations).flatMap(([relation, sort]) => (has(relation) ? [sort] : []));
  if (written.length > 0) return isFirst ? [] : written;
  if (cells.some(({ sent }) => sent === 'cut-when-answered') && expect?.result === undefined) {
    return isFirst ? [] : [unanswered];
  }
  if (expect?.answer === 'any') return cells.some(({ after }) => after === 'changed') ? [ignored] : [];
  if (expect?.answer === 'accept' && expect.result === 'same' && has('same')) {
    return [...(isRefusedOtherwise ? [] : [ignored]), ...(expect.field === undefined ? [] : [renamed(expect.field)])];
  }
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
    alsoBreaks: [`${action}.*`, `*.state.none/${action}`].map((pattern) => `${book.service.id}.${pattern}`),
    description: `${action}: ${description}`,
    behave: (call, world, next) => (call.spec.name === action ? behave(call, world, next) : next(call)),
  };
}
