import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Suite } from '../cases/case.ts';
import { suites } from '../suites/suites.ts';
import { UsageError } from './options/usage-error.ts';

/**
 * Reads the user's own suites: a module that exports `suites`, an array.
 *
 * @throws UsageError naming the file and what is wrong with it.
 */
export async function readSuites(file: string | undefined): Promise<readonly Suite[]> {
  if (file === undefined) return [];
  if (!existsSync(file)) throw new UsageError(`the file of suites ${file} does not exist`);
  let module: { readonly suites?: unknown };
  try {
    module = (await import(pathToFileURL(resolve(file)).href)) as typeof module;
  } catch (error) {
    throw new UsageError(`${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkedSuites(module.suites, `${file}: suites`);
}

/**
 * Checks what somebody calls suites; `place` begins each message.
 *
 * @throws UsageError for what is no suite, or has the id of another one.
 */
export function checkedSuites(value: unknown, place: string): readonly Suite[] {
  if (!Array.isArray(value)) throw new UsageError(`${place} is not an array of suites`);
  const own = value as readonly Partial<Record<keyof Suite, unknown>>[];
  for (const [index, suite] of own.entries()) {
    const mistake = mistakeOf(suite);
    if (mistake !== undefined) throw new UsageError(`${place}[${index}] ${mistake}`);
  }
  const ids = [...suites, ...(own as readonly Suite[])].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new UsageError(`${place}: the id "${twice}" is that of another suite`);
  return own as readonly Suite[];
}

/** All suites; the user's own come first, so that they may take over what one of ours would cover. */
export function withOwn(own: readonly Suite[]): readonly Suite[] {
  return [...own, ...suites];
}

function mistakeOf(suite: Partial<Record<keyof Suite, unknown>> | null): string | undefined {
  if (typeof suite !== 'object' || suite === null) return 'is no object';
  if (typeof suite.id !== 'string' || suite.id === '') return 'has no id';
  if (typeof suite.description !== 'string') return `(${suite.id}) has no description`;
  for (const name of ['covers', 'cases'] as const) {
    if (typeof suite[name] !== 'function') return `(${suite.id}) has no function "${name}"`;
  }
  const checks = suite.checks;
  const isCheck = (check: unknown): boolean =>
    typeof check === 'object' && check !== null && 'id' in check && 'run' in check && typeof check.run === 'function';
  return Array.isArray(checks) && checks.every(isCheck) ? undefined : `(${suite.id}) has no array "checks" of checks`;
}
