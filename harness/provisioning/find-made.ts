import { inRegion } from '../../specs/in-region.ts';
import type { WireParameters } from '../../protocol/wire.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { callInAnyForm } from '../wire/call-in-any-form.ts';
import { declares } from './capabilities.ts';
import { followPages } from '../wire/follow-pages.ts';
import { asAsked, askedBy } from '../../specs/oracle/asked-by.ts';
import type { Intention } from '../journal/journal.ts';
import { listItems, textIn } from '../../cases/list-items.ts';
import type { Session } from '../wire/session.ts';
import type { SentCall } from '../wire/unanswered.ts';

/**
 * The identifiers of what a creation made whose answer was lost: from the list of what bears its name, or else from the same
 * creation once more, if its ClientToken makes it the same. Undefined if there is no way to know.
 */
export async function findMade(
  intention: Intention,
  sent: Pick<SentCall, 'parameters' | 'account'> | undefined,
  session: Session,
): Promise<readonly string[] | undefined> {
  return (await findByName(intention, sent?.parameters ?? {}, session)) ?? (await repeat(intention, session));
}

/**
 * The identifiers of what was made of the material of this run, whose imprints other creations showed. Undefined where no
 * list shows it.
 */
export async function findByImprint(
  intention: Intention,
  parameters: WireParameters,
  imprints: ReadonlySet<string>,
  session: Session,
): Promise<readonly string[] | undefined> {
  const { imprint } = session.book.service.resources.find(({ name }) => name === intention.resource) ?? {};
  if (imprint === undefined || imprints.size === 0) return undefined;
  const shows = (item: ListedItem): boolean => imprints.has(textIn(item[imprint]));
  return await findListed(intention, parameters, {}, shows, session);
}

async function findByName(
  intention: Intention,
  parameters: WireParameters,
  session: Session,
): Promise<readonly string[] | undefined> {
  const { named } = session.book.service.resources.find(({ name }) => name === intention.resource) ?? {};
  const { name } = intention;
  if (name === undefined || named === undefined) return undefined;
  const shows = (item: ListedItem): boolean => item[named] === name;
  return await findListed(intention, parameters, { [named]: name }, shows, session);
}

type ListedItem = Readonly<Record<string, unknown>>;

async function findListed(
  { resource, account, region }: Intention,
  parameters: WireParameters,
  filter: WireParameters,
  isMade: (item: ListedItem) => boolean,
  session: Session,
): Promise<readonly string[] | undefined> {
  const { book, target } = session;
  const { key = [] } = book.service.resources.find((known) => known.name === resource) ?? {};
  const list = book.actions.find(({ effect }) => effect.operation === 'list' && effect.resource === resource);
  const { items } = list?.effect ?? {};
  if (!list || items === undefined) return undefined;
  if (!declares(target, list.name)) return undefined;
  const { regionParameter = '' } = book.service;
  const known: WireParameters = {
    ...filter,
    ...inRegion(book.service, region ?? parameters[regionParameter] ?? target.region),
  };
  const asked = Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => {
      const parameter = askedBy(list, name);
      return parameter ? [[parameter.name, asAsked(parameter, value)]] : [];
    }),
  );
  const sending = account === undefined ? {} : { sending: { account } };
  const answers = await followPages(list.name, book, (more) =>
    callInAnyForm(list.name, { ...asked, ...more }, sending, session),
  );
  if (!answers.every(({ meaning }) => meaning.type === 'success')) return undefined;
  return answers
    .flatMap((answer) => listItems(answer, items))
    .flatMap((item) => (isMade(item) ? identifierIn(item, list.effect.told ?? key) : []));
}

async function repeat({ creation, account }: Intention, session: Session): Promise<readonly string[] | undefined> {
  if (!creation) return undefined;
  const sending = account === undefined ? {} : { sending: { account } };
  const { meaning } = await callInAnyForm(creation.action, creation.parameters, sending, session);
  if (meaning.type === 'error') return meaning.status < 500 ? [] : undefined;
  const identifier =
    meaning.type === 'success' ? meaning.body[identifierField(creation.action, session.book)] : undefined;
  return typeof identifier === 'string' ? [identifier] : undefined;
}

function identifierField(action: string, { actions }: SpecBook): string {
  return actions.find(({ name }) => name === action)?.effect.identifier ?? '';
}

function identifierIn(item: Readonly<Record<string, unknown>>, key: readonly string[]): readonly string[] {
  const identifier = item[key.at(-1) ?? ''];
  return typeof identifier === 'string' ? [identifier] : [];
}
