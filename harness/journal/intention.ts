import type { WireParameters } from '../../protocol/wire.ts';
import type { Effect } from '../../specs/action-spec.ts';
import { tokenOf } from '../../specs/oracle/token-of.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { HarnessError } from '../wire/harness-error.ts';
import type { JournaledCreation, Intention, Whereabouts } from './journal.ts';
import type { Session } from '../wire/session.ts';
import type { SentCall } from '../wire/unanswered.ts';

/** What the journal says of a creation before it is sent; only a name with the mark of the run is told. */
export function intentionOf(
  { resource, variant }: Pick<Effect, 'resource' | 'variant'>,
  sent: SentCall,
  session: Pick<Session, 'book' | 'target'>,
  mark: string,
): Intention {
  const { book } = session;
  const { named } = book.service.resources.find(({ name }) => name === resource) ?? {};
  const name = named === undefined ? undefined : sent.parameters[named];
  const creation = repeatable(sent.action, sent.parameters, book);
  return {
    resource,
    ...(variant === undefined ? {} : { variant }),
    ...(creation ? { creation } : {}),
    ...(name?.includes(mark) === true ? { name } : {}),
    ...placeOf(sent, session),
  };
}

/** The account and region of a call, where they are not those of the run. */
export function placeOf(
  { parameters, account }: SentCall,
  { book, target }: Pick<Session, 'book' | 'target'>,
): Whereabouts {
  const region = parameters[book.service.regionParameter ?? ''];
  const foreign = target.otherRegion !== undefined && region === target.otherRegion;
  return { ...(account === undefined ? {} : { account }), ...(foreign && region !== undefined ? { region } : {}) };
}

/** The call itself, if it carries a ClientToken: only then can it be repeated to learn what it made. */
function repeatable(action: string, parameters: WireParameters, { actions }: SpecBook): JournaledCreation | undefined {
  const spec = actions.find(({ name }) => name === action);
  const token = spec && tokenOf(spec);
  return token !== undefined && parameters[token] !== undefined ? { action, parameters } : undefined;
}

/** What an action does to which resource. */
export function effectOf(action: string, { actions }: SpecBook): Effect {
  const effect = actions.find(({ name }) => name === action)?.effect;
  if (!effect) throw new HarnessError('NOT_AN_ACTION', `no spec describes ${action}`);
  return effect;
}
