import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { ajvPackage } from '../../specs/mistakes/lazy-packages.ts';
import { packageRoot } from '../../specs/package-root.ts';
import type { StepOutcome } from '../adapter-outcome.ts';
import type { AdapterResult, Hello } from '../adapter-protocol.ts';
import { withExactNumbers } from '../exact-numbers.ts';

const validators = new Map<string, ValidateFunction>();

/** The first line of an adapter, or why it is no hello. */
export function readHello(line: string): Hello | string {
  const value = parse(line);
  if (value === undefined) return 'it is no JSON object';
  return problemOf(value, 'client-hello') ?? (value as unknown as Hello);
}

/** A later line: the result of a step that is under way, or something logged. */
export function readResult(
  line: string,
  isUnderWay: (id: string) => boolean,
): { readonly type: 'log' } | { readonly type: 'result'; readonly id: string; readonly outcome: StepOutcome } {
  const value = parse(line);
  const id = value?.['id'];
  if (value === undefined || typeof id !== 'string' || !isUnderWay(id)) return { type: 'log' };
  const problem = problemOf(value, 'client-result');
  const outcome: StepOutcome =
    problem === undefined
      ? { type: 'answered', said: value as unknown as AdapterResult }
      : { type: 'misspoke', problem: `${problem}: ${line.slice(0, 300)}` };
  return { type: 'result', id, outcome };
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^\s*\{/.test(line)) return undefined;
  try {
    return JSON.parse(withExactNumbers(line)) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

function problemOf(value: unknown, schema: 'client-hello' | 'client-result'): string | undefined {
  const validate = validatorOf(schema);
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath === '' ? '' : `${error?.instancePath ?? ''} `}${error?.message ?? 'is not valid'}`;
}

function validatorOf(schema: string): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const path = join(packageRoot(), 'specs', 'schemas', `${schema}.schema.json`);
  const made = new (ajvPackage().Ajv)({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(path, 'utf8')) as object,
  );
  validators.set(schema, made);
  return made;
}
