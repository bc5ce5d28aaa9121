import type { ActionSpec } from '../specs/action-spec.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { SisterGroup, SisterGroups } from './sister-groups.ts';
import { statementsOf, statementsOfField } from './statements-of.ts';

/** An action that says something else of a facet, in one edition, than most of its sisters do. */
export interface Difference {
  readonly parameter: string;
  readonly facet: string;
  readonly edition: string;
  readonly action: string;
  readonly says: string;
  readonly others: string;
}

interface Member {
  readonly action: ActionSpec;
  readonly name: string;
  /** The name under which it is compared. */
  readonly parameter: string;
  readonly said: ReadonlyMap<string, string>;
}

/** What creates and what changes differ by nature in what they need and in what they do without a value. */
const withinOperation: ReadonlySet<string> = new Set(['required', 'default']);
const inBareDocuments: ReadonlySet<string> = new Set(['required', 'type']);
const silence = 'nothing';

/** Every difference between actions on resources of one group, in the editions that list the parameter for both. */
export function compareSisters(book: SpecBook, sisters: SisterGroups): readonly Difference[] {
  const joined = new Set(sisters.groups.flatMap(({ resources }) => resources));
  const alone = book.service.resources.filter(({ name }) => !joined.has(name));
  const all = [...sisters.groups, ...alone.map(({ name }) => ({ resources: [name], standFor: {} }))];
  return all.flatMap((group) => differencesOf(book, group, sisters));
}

function differencesOf(
  book: SpecBook,
  group: SisterGroup,
  { fieldsInLists, bareDocuments }: SisterGroups,
): readonly Difference[] {
  const members = book.actions
    .filter(({ effect }) => group.resources.includes(effect.resource))
    .flatMap((action) =>
      action.parameters.flatMap((parameter) => [
        memberOf(action, parameter, group, book),
        ...fieldsOf(action, parameter, fieldsInLists, book),
      ]),
    );
  const names = [...new Set(members.map(({ parameter }) => parameter))];
  return names.flatMap((name) => {
    const sisters = members.filter(({ parameter }) => parameter === name);
    const keys = [...new Set(sisters.flatMap(({ said }) => [...said.keys()]))].toSorted();
    return keys.flatMap((key) => differencesOn(key, sisters, bareDocuments));
  });
}

function memberOf(
  action: ActionSpec,
  parameter: ActionSpec['parameters'][number],
  { standFor }: SisterGroup,
  book: SpecBook,
): Member {
  const stated = statementsOf(action, parameter, book.topics);
  return {
    action,
    name: parameter.name,
    parameter: standFor[parameter.name] ?? parameter.name,
    said: new Map(stated.map(({ facet, edition, says }) => [`${edition} ${facet}`, says])),
  };
}

function fieldsOf(
  action: ActionSpec,
  { name, required }: ActionSpec['parameters'][number],
  fieldsInLists: SisterGroups['fieldsInLists'],
  { topics }: SpecBook,
): readonly Member[] {
  const list = `${action.name}.${name}`;
  return Object.entries(fieldsInLists[list] ?? {}).map(([detail, parameter]) => ({
    action,
    name: parameter,
    parameter,
    said: new Map([
      ...required.statements.flatMap(({ edition }): [string, string][] => [
        [`${edition} required`, 'in a list'],
        [`${edition} type`, 'string'],
      ]),
      ...statementsOfField(list, detail, topics).map(({ facet, edition, says }): [string, string] => [
        `${edition} ${facet}`,
        says,
      ]),
    ]),
  }));
}

function differencesOn(
  key: string,
  sisters: readonly Member[],
  bareDocuments: readonly string[],
): readonly Difference[] {
  const edition = key.slice(0, key.indexOf(' '));
  const facet = key.slice(edition.length + 1);
  const listing = sisters.filter(
    ({ action, said }) =>
      said.has(`${edition} required`) && (inBareDocuments.has(facet) || !isBare(action, edition, bareDocuments)),
  );
  const sets = withinOperation.has(facet)
    ? grouped(listing, ({ action }) => action.effect.operation).values()
    : [listing];
  return [...sets].flatMap((set) => {
    const classes = [...grouped(set, ({ said }) => said.get(key) ?? silence)];
    const [others = silence] =
      classes.toSorted(
        ([said, a], [other, b]) => b.length - a.length || Number(said === silence) - Number(other === silence),
      )[0] ?? [];
    return classes
      .filter(([says]) => says !== others)
      .flatMap(([says, members]) =>
        members.map(({ action, name }) => ({ parameter: name, facet, edition, action: action.name, says, others })),
      );
  });
}

/** Whether an edition gives names, types and what is required of an action, and nothing else. */
function isBare({ documents }: ActionSpec, edition: string, bareDocuments: readonly string[]): boolean {
  return documents.some((source) => source.edition === edition && bareDocuments.includes(source.document));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const keys = [...new Set(items.map(keyOf))];
  return new Map(keys.map((key) => [key, items.filter((item) => keyOf(item) === key)]));
}
