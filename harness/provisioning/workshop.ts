import { listItems } from '../../cases/list-items.ts';
import type { MadeResource } from '../journal/made-resource.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import type { Effect } from '../../specs/action-spec.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Answer } from '../../cases/answer.ts';
import { describeAnswer } from '../../cases/answer.ts';
import { declares } from './capabilities.ts';
import { NotRunnable, TargetUnreachable } from '../wire/harness-error.ts';
import { callInAnyForm } from '../wire/call-in-any-form.ts';
import { effectOf, intentionOf, placeOf } from '../journal/intention.ts';
import { isWithin, withinOf } from '../journal/within.ts';
import { openRecovery } from './recover-lost.ts';
import type { Journal } from '../journal/journal.ts';
import { saysUnknown } from '../../cases/says-unknown.ts';
import { openUnanswered, type SentCall } from '../wire/unanswered.ts';
import { areOneAndTheSame, deletionCall, keyedCall, keysOfResource } from './keyed-call.ts';
import { pause } from '../wire/pause.ts';
import { sendDeletion } from './send-deletion.ts';
import { fadesAway } from './way-into.ts';
import type { Session } from '../wire/session.ts';

/** A call that was sent, and what came of it. */
export interface Sent {
  readonly answer: Answer;
  readonly made?: MadeResource;
  /** The number of what it may have made although no answer says so. */
  readonly lost?: number;
}

/** Makes and removes resources through the API under test, and writes down each before it is made. */
export interface Workshop {
  readonly session: Session;
  /** Sends a call; whatever it creates is owned from then on. */
  readonly call: (
    action: string,
    parameters: WireParameters,
    options?: Parameters<Session['call']>[2],
  ) => Promise<Sent>;
  /** Owns from now on what a creation made without saying so, known by its identifier. */
  readonly adopt: (creation: SentCall, identifier: string) => MadeResource;
  /** Whether a resource was made and is not known to be gone. */
  readonly owns: (made: MadeResource) => boolean;
  /** Deletes a resource; one that is already gone counts as deleted. */
  readonly remove: (made: MadeResource) => Promise<boolean>;
  /** Looks for what lost creations made, and deletes what it finds; what goes with another resource goes with that. */
  readonly recover: (lost: readonly number[]) => Promise<void>;
  /** Deletes everything that is still owned, children first, after a last look for what lost creations made. */
  readonly removeAll: () => Promise<readonly MadeResource[]>;
}

/** Opens a workshop on a session; `journal` outlives it, and `mark` is in the names that no other run gives. */
export function openWorkshop(session: Session, journal: Journal, mark: string): Workshop {
  const owned = new Map<number, MadeResource>();
  const unanswered = openUnanswered();
  const { book } = session;
  const forget = (made: MadeResource): void => {
    owned.delete(made.number);
    for (const number of [made.number, ...unanswered.settle(made.number)]) journal.gone(number);
  };
  const own = (made: MadeResource): void => {
    owned.set(made.number, made);
    journal.made(made.number, made.keys);
  };
  const call: Workshop['call'] = async (action, parameters, options) => {
    const effect = book.actions.find(({ name }) => name === action)?.effect;
    if (effect?.operation !== 'create') return { answer: await session.call(action, parameters, options) };
    const sent = { action, parameters, account: options?.sending?.account };
    const intention = intentionOf(effect, sent, session, mark);
    const number = journal.intend(intention);
    const answer = await session.call(action, parameters, options).catch((error: unknown) => {
      if (error instanceof TargetUnreachable && error.unsent) journal.gone(number);
      else unanswered.lost(number, sent);
      throw error;
    });
    const made = madeBy(answer, sent, number, session);
    if (made) {
      recovery.answered(number, answer, sent, intention);
      own(made);
      return { answer, made };
    }
    const isLost = mayHaveMade(answer, book);
    if (isLost) unanswered.lost(number, sent);
    else journal.gone(number);
    return { answer, ...(isLost ? { lost: number } : {}) };
  };
  const adopt: Workshop['adopt'] = (sent, identifier) => {
    const effect = effectOf(sent.action, book);
    const number = journal.intend(intentionOf(effect, sent, session, mark));
    const made = identified(effect, sent, identifier, number, session);
    own(made);
    return made;
  };
  const remove = async (made: MadeResource): Promise<boolean> => {
    if (!owned.has(made.number)) return true;
    if (!(await isDeleted(made, owned.values(), session))) return false;
    for (const other of owned.values()) if (goesWith(other, made, book)) forget(other);
    recovery.goWith(made);
    return true;
  };
  const removeAll = async (): Promise<readonly MadeResource[]> => {
    await recovery.look(unanswered.open(), true);
    const left = await removeEach(owned, remove);
    recovery.dropOrphans(left);
    return left;
  };
  const recovery = openRecovery({ session, unanswered, mark, adopt, remove, owned, gone: journal.gone });
  const recover: Workshop['recover'] = (lost) => recovery.look(lost, false);
  return { session, call, adopt, owns: ({ number }) => owned.has(number), remove, recover, removeAll };
}

/** Deletes what is owned, the last first, and gives what is still there. */
async function removeEach(
  owned: ReadonlyMap<number, MadeResource>,
  remove: Workshop['remove'],
): Promise<readonly MadeResource[]> {
  const left: MadeResource[] = [];
  for (const made of [...owned.values()].toReversed()) {
    if (!owned.has(made.number)) continue;
    if (!(await remove(made).catch(() => false))) left.push(made);
  }
  // What could not be deleted by itself may have gone with what it was in.
  return left.filter(({ number }) => owned.has(number));
}

/** Deletes a resource where it was made; says whether it is gone. */
async function isDeleted(made: MadeResource, owned: Iterable<MadeResource>, session: Session): Promise<boolean> {
  const { book, target } = session;
  const deletion = deletionCall(book, made, owned, target.region);
  if (!deletion) throw new NotRunnable(`no action deletes a ${made.resource}`);
  if (!declares(target, deletion.action)) return false;
  const sending = made.account === undefined ? {} : { sending: { account: made.account } };
  const answer = await sendDeletion(deletion, made, sending, session);
  if (answer.meaning.type !== 'success') return saysGone(answer, book);
  return !fadesAway(book, made.resource) || (await isSeenGone(made, session));
}

/** A list that was asked for one resource shows it no more. */
function isEmpty(answer: Answer, items: string): boolean {
  return answer.meaning.type === 'success' && listItems(answer, items).length === 0;
}

/** Reads what is being deleted until it is no more, for what holds it cannot be deleted before. */
async function isSeenGone(made: MadeResource, session: Session): Promise<boolean> {
  const { book, target } = session;
  const read = keyedCall(book, 'read', made.resource, made.variant, made.keys, made.region ?? target.region);
  if (!read || !declares(target, read.action)) return true;
  const sending = made.account === undefined ? {} : { sending: { account: made.account } };
  const { items } = book.actions.find(({ name }) => name === read.action)?.effect ?? {};
  const deadline = performance.now() + session.busyBudgetMs;
  for (let look = 0; ; look += 1) {
    const answer = await callInAnyForm(read.action, read.parameters, sending, session);
    if (saysGone(answer, book) || (items !== undefined && isEmpty(answer, items))) return true;
    if (performance.now() >= deadline) return false;
    await pause(4 * 2 ** look);
  }
}

/** Whether a creation may have had its effect although its answer names nothing that could be removed. */
function mayHaveMade(answer: Answer, book: SpecBook): boolean {
  const { meaning } = answer;
  if (meaning.type === 'silence' || meaning.type === 'success') return true;
  return (meaning.status < 400 || meaning.status >= 500) && meaning.type === 'garbled' && !saysUnknown(answer, book);
}

/** An answer that says that the resource does not exist. */
export function saysGone(answer: Answer, book: SpecBook): boolean {
  const { meaning } = answer;
  if (meaning.type !== 'error' || saysUnknown(answer, book)) return false;
  const { code } = meaning.error;
  return meaning.status === 404 || code.includes('NotFound') || code.includes('NotExist');
}

function madeBy(answer: Answer, sent: SentCall, number: number, session: Session): MadeResource | undefined {
  const effect = session.book.actions.find(({ name }) => name === sent.action)?.effect;
  if (!effect || answer.meaning.type !== 'success') return undefined;
  const identifier = effect.identifier === undefined ? undefined : answer.meaning.body[effect.identifier];
  if (effect.identifier !== undefined && typeof identifier !== 'string') return undefined;
  return identified(effect, sent, identifier as string | undefined, number, session);
}

function identified(
  { resource, variant }: Effect,
  sent: SentCall,
  identifier: string | undefined,
  number: number,
  session: Session,
): MadeResource {
  const { book } = session;
  return {
    number,
    resource,
    ...(variant === undefined ? {} : { variant }),
    keys: keysOfResource(book.service, resource, sent.parameters, identifier),
    ...(identifier === undefined ? {} : { identifier }),
    ...withinOf(resource, sent.parameters, book),
    ...placeOf(sent, session),
  };
}

/** What is within a resource goes with it, and so does what is the same, made by a creation that was repeated. */
function goesWith(one: MadeResource, made: MadeResource, book: SpecBook): boolean {
  return areOneAndTheSame(one, made, book) || isWithin(one, made, book);
}

/** The sentence for a fixture that could not be made. */
export function cannotMake(resource: string, answer: Answer): string {
  return `a ${resource} could not be made for this case: ${answer.action} answered ${describeAnswer(answer)}`;
}
