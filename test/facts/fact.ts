import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

/** A value of a parameter: text with `$placeholders`, text repeated, or a list that is sent as JSON. */
export type Value = string | { readonly repeat: string; readonly times: number } | readonly unknown[];

/** A call as it is written in a fact. */
export interface Call {
  readonly action: string;
  readonly parameters: Readonly<Record<string, Value>>;
  /** Common parameters that differ from the usual ones; null leaves one out. */
  readonly common?: Readonly<Record<string, string | null>>;
}

/** A matcher for a field of an answer; text and numbers match themselves. */
export type Matcher =
  | string
  | number
  | { readonly oneOf: readonly string[] }
  | { readonly not: string }
  | { readonly length: number }
  | { readonly contains: number | Readonly<Record<string, string | number>> }
  | { readonly listed: readonly string[] };

export type Fields = Readonly<Record<string, Matcher>>;

/** A call that has to succeed first; its answer may fill a placeholder, and it may be repeated until fields hold. */
export interface Step extends Call {
  readonly as?: string;
  readonly take?: string;
  readonly until?: Fields;
}

export interface Outcome {
  readonly accepted?: boolean;
  readonly code?: string;
  readonly status?: number;
  readonly fields?: Fields;
  /** A regular expression for the body as text. */
  readonly body?: string;
}

/** A reading after the call; repeated until it is as said where `until` is set. */
export interface Read extends Call, Outcome {
  readonly until?: boolean;
}

/** One statement of a document with the call that shows it. */
export interface Fact {
  readonly id: string;
  readonly edition: string;
  readonly document: string;
  readonly section: string;
  readonly says: string;
  readonly about?: 'parameters' | 'rule' | 'list' | 'state' | 'response' | 'gateway';
  /** Why specs or emulator do not agree yet. */
  readonly open?: string;
  /** Steps, or names of shared ones. */
  readonly setup?: readonly (string | Step)[];
  readonly call: Call;
  readonly expect: Outcome & { readonly accepted: boolean; readonly read?: Read };
}

const folder = import.meta.dirname;

export function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as T;
}

/** The files of facts, one per group of actions. */
export const factFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted();

/** What is wrong with a file of facts by the schema; empty if nothing. */
export function faultsOfFile(name: string): readonly string[] {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    readJson<object>('shared', 'fact.schema.json'),
  );
  if (validate(readJson(name))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const sharedSteps = readJson<Readonly<Record<string, readonly Step[]>>>('shared', 'setups.json');

/** The calls that prepare a fact. */
export function stepsOf(fact: Fact): readonly Step[] {
  return (fact.setup ?? []).flatMap((step) => (typeof step === 'string' ? namedSteps(step) : [step]));
}

function namedSteps(name: string): readonly Step[] {
  const steps = sharedSteps[name];
  if (steps === undefined) throw new Error(`no shared setup "${name}"`);
  return steps;
}

export const facts: readonly Fact[] = factFiles.flatMap((name) => readJson<readonly Fact[]>(name));
