import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { hashOf, readCompiled } from './compiled-specs.ts';
import { ajvPackage, yamlPackage } from '../mistakes/lazy-packages.ts';
import { mistakeIn } from '../mistakes/mistake-at.ts';
import { packageRoot } from '../package-root.ts';
import { SpecError } from '../spec-error.ts';

export type SchemaName =
  | 'service'
  | 'documents'
  | 'parameters'
  | 'action'
  | 'topics'
  | 'lifecycle'
  | 'repetition'
  | 'pagination'
  | 'jobs'
  | 'encoding'
  | 'profiles'
  | 'client-calls'
  | 'client-suite';

/** A spec file as written, with the means to name a place in it. */
export interface SpecFile {
  readonly file: string;
  /** Of its text and its schema. */
  readonly hash: string;
  readonly value: unknown;
  readonly fail: (pointer: string, problem: string) => SpecError;
}

let ajv: Ajv | undefined;
const schemaHashes = new Map<SchemaName, string>();
const validators = new Map<SchemaName, ValidateFunction>();

/**
 * Reads a YAML spec file and validates it against its published schema. A file of the package that was not changed since
 * the build says what it said then.
 *
 * @throws SpecError naming file, line, column and pointer of the first mistake.
 */
export function readSpecFile(path: string, schema: SchemaName, root: string = packageRoot()): SpecFile {
  const file = shownPath(path, root);
  const text = readFileSync(path, 'utf8');
  const hash = hashOf(text, schemaHash(schema));
  const compiled = file.startsWith('specs/') ? readCompiled(root, file, hash) : undefined;
  const fail: SpecFile['fail'] = (pointer, problem) => mistakeIn(path, file, pointer, problem);
  return { file, hash, value: compiled ? compiled.value : validValue(text, { file, fail }, schema), fail };
}

function validValue(text: string, { file, fail }: Pick<SpecFile, 'file' | 'fail'>, schema: SchemaName): unknown {
  const { LineCounter, parseDocument } = yamlPackage();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new SpecError(file, `${line}:${col}`, '', broken.message.split('\n')[0] ?? 'not YAML');
  }
  const value: unknown = document.toJS();
  const validate = validatorOf(schema);
  if (validate(value)) return value;
  const error = deepest(validate.errors ?? []);
  throw fail(error?.instancePath ?? '', explain(error));
}

function validatorOf(schema: SchemaName): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  // The entries of this one are described where those of actions are.
  if (schema === 'parameters') validatorOf('action');
  ajv ??= new (ajvPackage().Ajv)({ allErrors: true, strict: true, allowUnionTypes: true });
  const validate = ajv.compile(JSON.parse(schemaText(schema)) as object);
  validators.set(schema, validate);
  return validate;
}

function schemaHash(schema: SchemaName): string {
  const parts: readonly SchemaName[] = schema === 'parameters' ? [schema, 'action'] : [schema];
  const hash = schemaHashes.get(schema) ?? hashOf(...parts.map(schemaText));
  schemaHashes.set(schema, hash);
  return hash;
}

function schemaText(schema: SchemaName): string {
  return readFileSync(join(packageRoot(), 'specs', 'schemas', `${schema}.schema.json`), 'utf8');
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
function shownPath(path: string, root: string): string {
  const inPackage = relative(root, path);
  return (inPackage.startsWith('..') ? path : inPackage).replaceAll('\\', '/');
}
