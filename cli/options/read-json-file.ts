import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { ajvPackage } from '../../specs/mistakes/lazy-packages.ts';
import { packageRoot } from '../../specs/package-root.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a JSON file and validates it against its published schema.
 *
 * @throws UsageError naming the file and the place of the mistake.
 */
export function readJsonFile<T>(file: string, schema: 'config' | 'report' | 'waivers'): T {
  const value = parse(readText(file), file);
  const text = readFileSync(join(packageRoot(), 'specs', 'schemas', `${schema}.schema.json`), 'utf8');
  const validate = new (ajvPackage().Ajv)({ strict: true }).compile<T>(JSON.parse(text) as object);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  const place = error?.instancePath === '' ? '/' : (error?.instancePath ?? '/');
  throw new UsageError(`${file}: ${place}: ${problemOf(error)}`);
}

function problemOf(error: ErrorObject | undefined): string {
  const params = (error?.params ?? {}) as { additionalProperty?: string; allowedValue?: unknown; allowedValues?: [] };
  if (params.additionalProperty !== undefined) return `unknown key "${params.additionalProperty}"`;
  if (params.allowedValue !== undefined) return `must be ${JSON.stringify(params.allowedValue)}`;
  if (params.allowedValues !== undefined) return `must be one of ${params.allowedValues.join(', ')}`;
  return error?.message ?? 'is not valid';
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${(error as Error).message}`);
  }
}
