import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { packageRoot } from '../specs/package-root.ts';
import { UsageError } from './usage-error.ts';

/** The config file; its schema is published as `specs/schemas/config.schema.json`. */
export interface Config {
  readonly endpoint?: string;
  readonly region?: string;
  /** Milliseconds: how long to wait for a status, for a busy target, for shrinking, for one answer. */
  readonly budgets?: Readonly<Partial<Record<'settleMs' | 'busyMs' | 'shrinkMs' | 'timeoutMs', number>>>;
}

const defaultFile = 'slb-conformance.config.json';

/**
 * Reads the config file; without a path the default file of the current folder, if there is one.
 *
 * @throws UsageError naming the file and the place of the mistake.
 */
export function readConfig(path: string | undefined): Config {
  const file = path ?? defaultFile;
  if (!existsSync(file)) {
    if (path !== undefined) throw new UsageError(`the config file ${file} does not exist`);
    return {};
  }
  const value = parse(readFileSync(file, 'utf8'), file);
  const schema = readFileSync(join(packageRoot(), 'specs', 'schemas', 'config.schema.json'), 'utf8');
  const validate = new Ajv({ allErrors: true, strict: true }).compile<Config>(JSON.parse(schema) as object);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  const extra = (error?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  const place = error?.instancePath === '' ? '/' : (error?.instancePath ?? '/');
  throw new UsageError(
    `${file}: ${place}: ${extra === undefined ? (error?.message ?? 'is not valid') : `unknown key "${extra}"`}`,
  );
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${(error as Error).message}`);
  }
}
