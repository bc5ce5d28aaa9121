import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';

/** An adapter as `examples/adapters/adapters.json` lists it. */
export interface ListedAdapter {
  readonly name: string;
  /** From the folder of the adapters. */
  readonly file: string;
  /** From the root of the package. */
  readonly command: readonly [string, ...string[]];
  /** What installs the SDK. */
  readonly needs: string;
}

export const listedAdapters = JSON.parse(
  readFileSync(join(packageRoot(), 'examples', 'adapters', 'adapters.json'), 'utf8'),
) as readonly ListedAdapter[];

/** Skips the test, with the reason in the output, where the SDK of an adapter is not installed. */
export function skipWithout({ name, command, needs }: ListedAdapter, { skip }: TestContext): void {
  const missing = command.find((part) => part.startsWith('.clients/') && !existsSync(join(packageRoot(), part)));
  if (missing === undefined) return;
  const reason = `${name}: there is no ${missing}: run ${needs}`;
  console.log(`skipped: ${reason}`);
  skip(reason);
}
