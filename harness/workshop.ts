import type { WireParameters } from '../protocol/wire.ts';
import type { SpecBook } from '../specs/model.ts';
import type { Answer } from './answer.ts';
import { describeAnswer } from './answer.ts';
import { declares } from './capabilities.ts';
import { NotRunnable } from './harness-error.ts';
import type { Journal } from './journal.ts';
import { saysUnknown } from './offered.ts';
import { keyedCall, keysOfResource } from './keyed-call.ts';
import type { Session } from './session.ts';

/** A resource that exists on the target because this run made it. */
export interface MadeResource {
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
  /** Deletes a resource; one that is already gone counts as deleted. */
  readonly remove: (made: MadeResource) => Promise<boolean>;
  /** Deletes everything that is still owned, children first. */
  readonly removeAll: () => Promise<readonly MadeResource[]>;
  readonly forget: (made: MadeResource) => void;
}

/** Opens a workshop on a session; `journal` outlives it. */
export function openWorkshop(session: Session, journal: Journal): Workshop {
  const owned = new Map<number, MadeResource>();
  const { book } = session;
  const forget = (made: MadeResource): void => {
    owned.delete(made.number);
    journal.gone(made.number);
  };
  const forgetWithChildren = (made: MadeResource): void => {
    forget(made);
    for (const child of owned.values()) if (isWithin(child, made, session)) forget(child);
  };
  const call: Workshop['call'] = async (action, parameters, options) => {
    const effect = book.actions.find(({ name }) => name === action)?.effect;
    if (effect?.operation !== 'create') return { answer: await session.call(action, parameters, options) };
    const creation = repeatable(action, parameters, book);
    const number = journal.intend(effect.resource, effect.variant, creation);
    const answer = await session.call(action, parameters, options);
    const made = madeBy(answer, parameters, number, session);
    if (!made) {
      if (answer.meaning.type !== 'silence') journal.gone(number);
      return { answer };
    }
    owned.set(number, made);
    journal.made(number, made.keys);
    return { answer, made };
  };
  const remove = async (made: MadeResource): Promise<boolean> => {
    const deletion = keyedCall(book, 'delete', made.resource, made.variant, made.keys, session.target.region);
    if (!deletion) throw new NotRunnable(`no action deletes a ${made.resource}`);
    if (!declares(session.target, deletion.action)) return false;
    const answer = await session.call(deletion.action, deletion.parameters);
    const done = answer.meaning.type === 'success' || saysGone(answer, book);
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
  return { session, call, remove, removeAll, forget };
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

function madeBy(
  answer: Answer,
  parameters: WireParameters,
  number: number,
  { book }: Session,
): MadeResource | undefined {
  const effect = book.actions.find(({ name }) => name === answer.action)?.effect;
  if (!effect || answer.meaning.type !== 'success') return undefined;
  const field = effect.identifier;
  const identifier = field === undefined ? undefined : answer.meaning.body[field];
  if (field !== undefined && typeof identifier !== 'string') return undefined;
  const id = identifier as string | undefined;
  return {
    number,
    resource: effect.resource,
    ...(effect.variant === undefined ? {} : { variant: effect.variant }),
    keys: keysOfResource(book.service, effect.resource, parameters, id),
    ...(id === undefined ? {} : { identifier: id }),
    ...withinOf(effect.resource, parameters, book),
  };
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
