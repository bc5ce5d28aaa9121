import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Fact, Setups, Step } from './fact.ts';

/** The facts of a service, and what they are asked of. */
export interface FactService {
  readonly book: SpecBook;
  readonly files: readonly FactFile[];
  readonly facts: readonly Fact[];
  readonly setups: Setups;
  /** How a list among the parameters travels; one whose name ends in `.N` is flat in any service. */
  readonly lists: 'json' | 'flat';
  /** What facts may name without a setup. */
  readonly constants: Readonly<Record<string, string>>;
  /** The servers that exist. */
  readonly servers: readonly string[];
}

export interface FactFile {
  readonly name: string;
  readonly content: readonly Fact[];
}

/** What a folder of facts holds: a file per group of actions, and the steps they share. */
export function readFacts(folder: string): Pick<FactService, 'files' | 'facts' | 'setups'> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = names.toSorted().map((name) => ({ name, content: readJson<readonly Fact[]>(folder, name) }));
  return { files, facts: files.flatMap(({ content }) => content), setups: readJson(folder, 'shared', 'setups.json') };
}

export function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}

const schema = readJson<object>(import.meta.dirname, 'fact.schema.json');
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What is wrong with a file of facts by the schema; empty if nothing. */
export function faultsOfFile({ content }: FactFile): readonly string[] {
  if (validate(content)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The calls that prepare a fact. */
export function stepsOf(fact: Fact, setups: Setups): readonly Step[] {
  return (fact.setup ?? []).flatMap((step) => (typeof step === 'string' ? namedSteps(step, setups) : [step]));
}

function namedSteps(name: string, setups: Setups): readonly Step[] {
  const steps = setups[name];
  if (steps === undefined) throw new Error(`no shared setup "${name}"`);
  return steps;
}
