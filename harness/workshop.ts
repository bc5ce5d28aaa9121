import type { WireParameters } from '../protocol/wire.ts';
import type { Effect } from '../specs/action-spec.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Answer } from './answer.ts';
import { describeAnswer } from './answer.ts';
import { declares } from './capabilities.ts';
import { HarnessError, NotRunnable, TargetUnreachable } from './harness-error.ts';
import type { Journal, Place } from './journal.ts';
import { saysUnknown } from './offered.ts';
import { openUnanswered, type SentCall } from './unanswered.ts';
import { keyedCall, keysOfResource } from './keyed-call.ts';
import type { Session } from './session.ts';

/** A resource that exists on the target because this run made it. */
export interface MadeResource extends Place {
  readonly number: number;
  readonly resource: string;
  readonly variant?: string;
  readonly keys: WireParameters;
  readonly identifier?: string;
  /** Identifier of the resource that it is deleted with. */
  readonly within?: string;
}

/** Makes and removes resources through the API under test, and writes down each before it is made. */
export interface Workshop {
  readonly session: Session;
  /** Sends a call; whatever it creates is owned from then on. */
  readonly call: (
    action: string,
    parameters: WireParameters,
    options?: Parameters<Session['call']>[2],
  ) => Promise<{ readonly answer: Answer; readonly made?: MadeResource }>;
  /** Owns from now on what a creation made without saying so, known by its identifier. */
  readonly adopt: (creation: SentCall, identifier: string) => MadeResource;
  /** Deletes a resource; one that is already gone counts as deleted. */
  readonly remove: (made: MadeResource) => Promise<boolean>;
  /** Deletes everything that is still owned, children first. */
  readonly removeAll: () => Promise<readonly MadeResource[]>;
  readonly forget: (made: MadeResource) => void;
}

/** Opens a workshop on a session; `journal` outlives it. */
export function openWorkshop(session: Session, journal: Journal): Workshop {
  const owned = new Map<number, MadeResource>();
  const unanswered = openUnanswered();
  const { book } = session;
  const forget = (made: MadeResource): void => {
    owned.delete(made.number);
    for (const number of [made.number, ...unanswered.settle(made.number)]) journal.gone(number);
  };
  const forgetWithChildren = (made: MadeResource): void => {
    for (const other of owned.values()) if (isSame(other, made) || isWithin(other, made, session)) forget(other);
  };
  const own = (made: MadeResource): void => {
    owned.set(made.number, made);
    journal.made(made.number, made.keys);
  };
  const call: Workshop['call'] = async (action, parameters, options) => {
    const effect = book.actions.find(({ name }) => name === action)?.effect;
    if (effect?.operation !== 'create') return { answer: await session.call(action, parameters, options) };
    const sent = { action, parameters, account: options?.sending?.account };
    const creation = repeatable(action, parameters, book);
    const number = journal.intend(effect.resource, effect.variant, creation, placeOf(sent, session));
    const answer = await session.call(action, parameters, options).catch((error: unknown) => {
      if (error instanceof TargetUnreachable && error.unsent) journal.gone(number);
      throw error;
    });
    const made = madeBy(answer, sent, number, session);
    if (made) {
      if (creation) unanswered.answered(number, sent);
      own(made);
      return { answer, made };
    }
    if (answer.meaning.type !== 'silence') journal.gone(number);
    else if (creation) unanswered.lost(number, sent);
    return { answer };
  };
  const adopt: Workshop['adopt'] = (sent, identifier) => {
    const effect = book.actions.find(({ name }) => name === sent.action)?.effect;
    if (!effect) throw new HarnessError('NOT_A_CREATION', `${sent.action} makes nothing that could be adopted`);
    const number = journal.intend(effect.resource, effect.variant, undefined, placeOf(sent, session));
    const made = identified(effect, sent, identifier, number, session);
    own(made);
    return made;
  };
  const remove = async (made: MadeResource): Promise<boolean> => {
    if (!owned.has(made.number)) return true;
    const done = await isDeleted(made, session);
    if (done) forgetWithChildren(made);
    return done;
  };
  const removeAll = async (): Promise<readonly MadeResource[]> => {
    const left: MadeResource[] = [];
    for (const made of [...owned.values()].toReversed()) {
      if (!owned.has(made.number)) continue;
      const done = await remove(made).catch(() => false);
      if (!done) left.push(made);
    }
    return left;
  };
  return { session, call, adopt, remove, removeAll, forget };
}

/** Deletes a resource where it was made; says whether it is gone. */
async function isDeleted(made: MadeResource, session: Session): Promise<boolean> {
  const { book, target } = session;
  const deletion = keyedCall(book, 'delete', made.resource, made.variant, made.keys, made.region ?? target.region);
  if (!deletion) throw new NotRunnable(`no action deletes a ${made.resource}`);
  if (!declares(target, deletion.action)) return false;
  const sending = made.account === undefined ? {} : { sending: { account: made.account } };
  const answer = await session.call(deletion.action, deletion.parameters, sending);
  return answer.meaning.type === 'success' || saysGone(answer, book);
}

/** The call itself, if it carries a ClientToken: only then can it be repeated to learn what it made. */
function repeatable(
  action: string,
  parameters: WireParameters,
  { actions }: SpecBook,
): { readonly action: string; readonly parameters: WireParameters } | undefined {
  const spec = actions.find(({ name }) => name === action);
  const token = spec?.parameters.find(({ typical }) => typical === '$token');
  return token && parameters[token.name] !== undefined ? { action, parameters } : undefined;
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

/** The account and region of a call, where they are not those of the run. */
function placeOf({ parameters, account }: SentCall, { book, target }: Session): Place {
  const region = parameters[book.service.regionParameter];
  const foreign = target.otherRegion !== undefined && region === target.otherRegion;
  return { ...(account === undefined ? {} : { account }), ...(foreign ? { region } : {}) };
}

/** The same resource, made by a creation that was repeated. */
function isSame(one: MadeResource, other: MadeResource): boolean {
  const identity = ({ resource, keys, account, region }: MadeResource): string =>
    JSON.stringify([resource, keys, account, region]);
  return one.number === other.number || identity(one) === identity(other);
}

function withinOf(resource: string, parameters: WireParameters, { service }: SpecBook): { readonly within?: string } {
  const parent = service.resources.find(({ name }) => name === resource)?.parent;
  const [key = ''] = service.resources.find(({ name }) => name === parent)?.key ?? [];
  const within = parameters[key];
  return within === undefined ? {} : { within };
}

function isWithin(child: MadeResource, parent: MadeResource, { book }: Session): boolean {
  const resource = book.service.resources.find(({ name }) => name === child.resource);
  return resource?.parent === parent.resource && child.within !== undefined && child.within === parent.identifier;
}

/** The sentence for a fixture that could not be made. */
export function cannotMake(resource: string, answer: Answer): string {
  return `a ${resource} could not be made for this case: ${answer.action} answered ${describeAnswer(answer)}`;
}
