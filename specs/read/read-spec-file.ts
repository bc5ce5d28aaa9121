import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { LineCounter, parseDocument } from 'yaml';
import { placeOf } from '../mistakes/mistake-at.ts';
import { packageRoot } from '../package-root.ts';
import { SpecError } from '../spec-error.ts';

export type SchemaName = 'service' | 'documents' | 'action' | 'topics' | 'lifecycle' | 'repetition' | 'encoding';

/** A spec file as written, with the means to name a place in it. */
export interface SpecFile {
  readonly file: string;
  readonly value: unknown;
  readonly fail: (pointer: string, problem: string) => SpecError;
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validators = new Map<SchemaName, ValidateFunction>();

/**
 * Reads a YAML spec file and validates it against its published schema.
 *
 * @throws SpecError naming file, line, column and pointer of the first mistake.
 */
export function readSpecFile(path: string, schema: SchemaName): SpecFile {
  const file = shownPath(path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const fail = (pointer: string, problem: string): SpecError =>
    new SpecError(file, placeOf(document, lines, pointer), pointer, problem);
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new SpecError(file, `${line}:${col}`, '', broken.message.split('\n')[0] ?? 'not YAML');
  }
  const value: unknown = document.toJS();
  const validate = validatorOf(schema);
  if (!validate(value)) {
    const error = deepest(validate.errors ?? []);
    throw fail(error?.instancePath ?? '', explain(error));
  }
  return { file, value, fail };
}

function validatorOf(schema: SchemaName): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const text = readFileSync(join(packageRoot(), 'specs', 'schemas', `${schema}.schema.json`), 'utf8');
  const validate = ajv.compile(JSON.parse(text) as object);
  validators.set(schema, validate);
  return validate;
}

/** Alternatives of a schema all complain; the complaint deepest in the file is the one that helps. */
function deepest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  return errors.toSorted((a, b) => depth(b) - depth(a))[0];
}

function explain(error: ErrorObject | undefined): string {
  if (!error) return 'does not match the schema';
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') return `unknown key "${String(params['additionalProperty'])}"`;
  if (error.keyword === 'enum') return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
  return error.message ?? 'does not match the schema';
}

/** Specs of the package as they stand in it, those of others as the user named them. */
function shownPath(path: string): string {
  const inPackage = relative(packageRoot(), path);
  return (inPackage.startsWith('..') ? path : inPackage).replaceAll('\\', '/');
}
