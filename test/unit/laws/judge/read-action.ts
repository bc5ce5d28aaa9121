import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What one edition says of a point, in each of its readings: text, machine schema, and the letter of a misprint. */
export interface Saying {
  readonly edition: string;
  readonly readings: readonly unknown[];
  readonly letters: readonly unknown[];
  /** It lists only some values, so that what it does not list is not denied. */
  readonly isOpen: boolean;
  /** It says two things that cannot both be. */
  readonly isTorn: boolean;
}

/** A parameter as it stands in the file, and what each edition says of whether it must be there. */
export interface WrittenParameter {
  readonly name: string;
  readonly names: readonly string[];
  readonly type: string;
  readonly separator: string | undefined;
  readonly listed: readonly Saying[];
  readonly demanded: readonly Saying[];
  readonly facets: Readonly<Record<string, readonly Saying[]>>;
}

export interface WrittenRule {
  readonly name: string;
  readonly parameter: string;
  readonly demands: 'presence' | 'absence';
  readonly when: Readonly<Record<'absent' | 'present', readonly string[]>> &
    Readonly<Record<'equals' | 'differs', Readonly<Record<string, string>>>>;
  readonly sayings: readonly Saying[];
}

export interface WrittenAction {
  readonly parameters: readonly WrittenParameter[];
  readonly rules: readonly WrittenRule[];
}

type Raw = Readonly<Record<string, unknown>>;

const home = new URL('../../../../specs/clb/', import.meta.url);
const facetNames = ['range', 'enum', 'length', 'pattern', 'addresses', 'items'];
const marks = new Set(['prose', 'schema', 'letter', 'value', 'values', 'level', 'partial', 'contradicts', 'source']);
const known = new Map<string, WrittenAction>();

/** The editions of the service, oldest first. */
export const editions: readonly string[] = (readYaml('service.yaml') as { readonly editions: readonly string[] })
  .editions;

/** What the file of an action says of its request; undefined where there is no such file. */
export function readAction(name: string): WrittenAction | undefined {
  const file = `actions/${name}.yaml`;
  if (!existsSync(new URL(file, home))) return undefined;
  const action = known.get(name) ?? actionIn(readYaml(file) as Raw);
  known.set(name, action);
  return action;
}

function readYaml(path: string): unknown {
  return parse(readFileSync(new URL(path, home), 'utf8'));
}

function shared(): Readonly<Record<string, Raw>> {
  if (!existsSync(new URL('parameters.yaml', home))) return {};
  return (readYaml('parameters.yaml') as { readonly parameters: Readonly<Record<string, Raw>> }).parameters;
}

const common = shared();

function actionIn(raw: Raw): WrittenAction {
  const written = Object.entries((raw['parameters'] ?? {}) as Readonly<Record<string, Raw>>).map(
    ([name, own]) => [name, { ...common[String(own['like'])], ...own }] as const,
  );
  const tables = tablesOf(
    raw['documents'] as Raw,
    written.flatMap(([, one]) => sayingsIn(one['required'])),
  );
  return {
    parameters: written.map(([name, one]) => parameterIn(name, one, tables)),
    rules: ((raw['rules'] ?? []) as readonly Raw[]).flatMap(ruleIn),
  };
}

/** Editions whose table of parameters is whole: they list some, and are no excerpt. */
function tablesOf(documents: Raw, listed: readonly Saying[]): readonly string[] {
  const excerpts = new Set(
    Object.entries(documents).flatMap(([key, one]) => ((one as Raw)['excerpt'] === true ? key.split(' ') : [])),
  );
  const listing = new Set(listed.map(({ edition }) => edition));
  return editions.filter((edition) => listing.has(edition) && !excerpts.has(edition));
}

function parameterIn(name: string, raw: Raw, tables: readonly string[]): WrittenParameter {
  const listed = sayingsIn(raw['required']);
  const lacking = tables.filter((table) => listed.every(({ edition }) => edition !== table));
  const silent = { letters: [], isOpen: false, isTorn: false };
  return {
    name,
    names: [name, ...Object.values((raw['spellings'] ?? {}) as Readonly<Record<string, string>>)],
    type: String(raw['type']),
    separator: raw['separator'] as string | undefined,
    listed,
    demanded: inOrder([...listed, ...lacking.map((edition) => ({ edition, readings: [false], ...silent }))]),
    facets: Object.fromEntries(facetNames.filter((key) => key in raw).map((key) => [key, sayingsIn(raw[key])])),
  };
}

function ruleIn(raw: Raw): readonly WrittenRule[] {
  const when = (raw['requiredIf'] ?? raw['forbiddenWith']) as Partial<WrittenRule['when']> | undefined;
  if (!when) return [];
  const demands = 'requiredIf' in raw ? 'presence' : 'absence';
  return [
    {
      name: String(raw['name']),
      parameter: String(raw['parameter']),
      demands,
      when: { absent: [], present: [], equals: {}, differs: {}, ...when },
      sayings: sayingsIn({ in: raw['in'] }),
    },
  ];
}

/** What is written of a point, edition by edition, oldest first. */
function sayingsIn(point: unknown): readonly Saying[] {
  if (!isMap(point)) return [];
  const byEdition = 'in' in point ? (point['in'] as Raw) : point;
  return inOrder(
    Object.entries(byEdition).flatMap(([key, said]) => key.split(' ').map((edition) => sayingIn(edition, said))),
  );
}

function sayingIn(edition: string, said: unknown): Saying {
  const plain = { edition, letters: [], isOpen: false, isTorn: false };
  if (!isMap(said)) return { ...plain, readings: [said] };
  const rest = Object.fromEntries(Object.entries(said).filter(([key]) => !marks.has(key)));
  const read = ['prose', 'schema'].filter((key) => key in said).map((key) => bare(said[key]));
  const alone = ['value', 'values'].filter((key) => key in said).map((key) => said[key]);
  const whole = alone.length > 0 ? alone : Object.keys(rest).length > 0 ? [rest] : [];
  return {
    edition,
    readings: read.length > 0 ? read : whole,
    letters: 'letter' in said ? [bare(said['letter'])] : [],
    isOpen: said['partial'] === true,
    isTorn: said['contradicts'] === true,
  };
}

function bare(value: unknown): unknown {
  return isMap(value) && 'values' in value ? value['values'] : value;
}

function inOrder(sayings: readonly Saying[]): readonly Saying[] {
  return sayings.toSorted((a, b) => editions.indexOf(a.edition) - editions.indexOf(b.edition));
}

function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
