import { faultsOf } from '../emulator/faults.ts';
import { variantsOf } from '../emulator/variants.ts';
import { actionsAbout } from '../harness/planning/actions-about.ts';
import { planRun } from '../harness/planning/plan-run.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import { inForce } from '../specs/oracle/judge.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Suite } from '../cases/case.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { loadService } from './load-service.ts';
import { readSuites, withOwn } from './own-suites.ts';

export type Listing = 'requirements' | 'actions' | 'suites' | 'faults' | 'variants' | 'documents';

export interface ListFlags {
  readonly service: string;
  readonly specs?: string;
  readonly suites?: string;
  readonly edition?: string;
  readonly json?: boolean;
}

/** Prints one of the lists, as JSON or as a line each. */
export async function listCommand(what: Listing, flags: ListFlags): Promise<number> {
  const suites = withOwn(await readSuites(flags.suites));
  const rows = lists[what](loadService(flags), flags.edition, suites);
  const text = flags.json === true ? JSON.stringify(rows, undefined, 2) : rows.map(lineOf).join('\n');
  process.stdout.write(`${text}\n`);
  return 0;
}

type Row = Readonly<Record<string, unknown>>;

const lists: Readonly<
  Record<Listing, (book: SpecBook, edition: string | undefined, suites: readonly Suite[]) => readonly Row[]>
> = {
  requirements: listRequirements,
  actions: (book, edition) => book.actions.flatMap((action) => describeAction(action, book, edition)),
  suites: (_book, _edition, suites) => suites.map(({ id, description }) => ({ id, description })),
  faults: (book) =>
    faultsOf(book).map(({ id, seam, requirement, description }) => ({ id, seam, requirement, description })),
  variants: (book) =>
    variantsOf(book).map(({ id, description, legal, grounds }) => ({ id, description, legal, grounds })),
  documents: (book) => book.documents.map((document) => ({ ...document })),
};

function listRequirements(book: SpecBook, edition: string | undefined, suites: readonly Suite[]): readonly Row[] {
  const plan = planRun({ book, requirements: deriveRequirements(book), suites, seed: 0, edition });
  return plan.requirements.map(({ requirement, cases }) => {
    const { id, service, action, subject, kind, level, statement, sources, expect, spec, untestable, coveredBy } =
      requirement;
    return {
      id,
      service,
      action,
      actions: actionsAbout(requirement, cases),
      subject,
      kind,
      level,
      statement,
      sources,
      expect,
      spec,
      cases: cases.length,
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
  const about = row['statement'] ?? row['description'] ?? row['title'] ?? row['group'];
  const level = row['level'] === undefined ? '' : ` [${textOf(row['level'])}]`;
  return `${textOf(name)}${level}  ${textOf(about)}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
