import type { Suite } from '../cases/case.ts';
import { promisedBook } from '../specs/derive/promised-book.ts';
import { inForce } from '../specs/oracle/judge.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { loadService } from './load-service.ts';
import { UsageError } from './options/usage-error.ts';

export type ListKind =
  'requirements' | 'cases' | 'actions' | 'suites' | 'profiles' | 'faults' | 'variants' | 'documents';

export interface ListFlags {
  readonly service: string;
  readonly client?: string | true;
  readonly config?: string;
  readonly specs?: string;
  readonly suites?: string;
  readonly edition?: string;
  readonly json?: boolean;
}

/** Prints one of the lists, as JSON or as a line each. */
export async function listCommand(what: ListKind, flags: ListFlags): Promise<number> {
  const rows = await rowsOf(what, flags);
  const text = flags.json === true ? JSON.stringify(rows, undefined, 2) : rows.map(lineOf).join('\n');
  process.stdout.write(`${text}\n`);
  return 0;
}

async function rowsOf(what: ListKind, flags: ListFlags): Promise<readonly Row[]> {
  if (flags.service === 'client') return await (await import('./client-mode/list-client.ts')).clientRows(what, flags);
  return await lists[what](loadService(flags, flags.suites !== undefined), flags);
}

type Row = Readonly<Record<string, unknown>>;

/** Each loads what it needs, and no more. */
const lists: Readonly<
  Record<ListKind, (book: SpecBook, flags: ListFlags) => readonly Row[] | Promise<readonly Row[]>>
> = {
  requirements: listRequirements,
  cases: (book) => {
    throw new UsageError(
      `only those of client mode are listed (--client); "run --dry-run" counts those of ${book.service.id}`,
    );
  },
  actions: (book, { edition }) => promisedBook(book).actions.flatMap((action) => describeAction(action, book, edition)),
  suites: async (_book, flags) => (await suitesOf(flags)).map(({ id, description }) => ({ id, description })),
  profiles: (book) => book.profiles.map(({ name, ...rest }) => ({ id: name, ...rest })),
  faults: async (book) =>
    (await import('../emulator/faults.ts'))
      .faultsOf(book)
      .map(({ id, seam, requirement, description }) => ({ id, seam, requirement, description })),
  variants: async (book) =>
    (await import('../emulator/variants.ts'))
      .variantsOf(book)
      .map(({ id, description, legal, grounds }) => ({ id, description, legal, grounds })),
  documents: (book) => book.documents.map((document) => ({ ...document })),
};

async function suitesOf({ suites }: ListFlags): Promise<readonly Suite[]> {
  const { readSuites, withOwn } = await import('./own-suites.ts');
  return withOwn(await readSuites(suites));
}

async function listRequirements(book: SpecBook, flags: ListFlags): Promise<readonly Row[]> {
  const [{ keptOutline, outlineOf }, { deriveRequirements }] = await Promise.all([
    import('./outline/outline.ts'),
    import('../specs/derive/derive-requirements.ts'),
  ]);
  const { edition } = flags;
  const isUsual = [edition, flags.suites, flags.specs].every((option) => option === undefined);
  // What a build kept of other code says nothing of the sources.
  const kept = isUsual && import.meta.url.endsWith('.js') ? keptOutline(book.service.id) : undefined;
  const outline = kept ?? outlineOf(book, await suitesOf(flags), edition);
  return deriveRequirements(book).map((requirement) => {
    const { id, service, action, subject, kind, statement, sources, expect, spec, untestable, coveredBy } = requirement;
    const { level, cases, actions } = outline[id] ?? { level: requirement.level, cases: 0, actions: [] };
    return {
      id,
      service,
      action,
      actions,
      subject,
      kind,
      level,
      statement,
      sources,
      expect,
      spec,
      cases,
      ...(untestable ? { untestable } : {}),
      ...(coveredBy === undefined ? {} : { coveredBy }),
    };
  });
}

function describeAction(action: ActionSpec, book: SpecBook, edition: string | undefined): readonly Row[] {
  const described = action.documents.map((document) => document.edition);
  const last = edition ?? described.at(-1);
  const scope = { editions: book.service.editions, edition: last };
  if (edition !== undefined && !described.includes(edition)) return [];
  const parameters = action.parameters.flatMap((parameter) => {
    const statement = inForce(parameter.required, scope).at(-1);
    if (!statement || (edition === undefined ? false : statement.edition !== edition)) return [];
    const name = parameter.spellings[last ?? ''] ?? parameter.name;
    return [{ name, type: parameter.type, required: (statement.prose ?? statement.schema) === true }];
  });
  const response = action.response
    .filter((field) => inForce(field.presence, scope).length > 0)
    .map(({ path, type }) => ({ path, type }));
  return [
    { service: action.service, action: action.name, group: action.group, editions: described, parameters, response },
  ];
}

function lineOf(row: Row): string {
  const name = row['id'] ?? row['action'];
  const why = row['notApplicable'];
  const usual = row['statement'] ?? row['description'] ?? row['title'] ?? row['group'];
  const about = why === undefined ? textOf(usual) : `does not apply: ${textOf(why)}`;
  const level = row['level'] === undefined ? '' : ` [${textOf(row['level'])}]`;
  return `${textOf(name)}${level}  ${about}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
