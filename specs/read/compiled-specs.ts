import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a spec file says, and a hash of the text and the schema of which that is true. */
export interface CompiledSpec {
  readonly hash: string;
  readonly value: unknown;
}

/** Any change of a text gives another hash. */
export function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} ${text}`);
  return hash.digest('hex');
}

/** What the build kept of a file, as long as neither the file nor its schema was changed since. */
export function readCompiled(root: string, file: string, hash: string): CompiledSpec | undefined {
  const path = pathOf(root, file);
  if (!existsSync(path)) return undefined;
  const compiled = JSON.parse(readFileSync(path, 'utf8')) as CompiledSpec;
  return compiled.hash === hash ? compiled : undefined;
}

export function writeCompiled(root: string, file: string, compiled: CompiledSpec): void {
  const path = pathOf(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(compiled));
}

function pathOf(root: string, file: string): string {
  return join(root, 'dist', `${file}.json`);
}
