import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Document as YamlDocument, LineCounter } from 'yaml';
import { yamlPackage } from './lazy-packages.ts';
import { packageRoot } from '../package-root.ts';
import { SpecError } from '../spec-error.ts';

/** A mistake in a spec file that was read before, named as it was then. */
export function mistakeAt(file: string, pointer: string, problem: string): SpecError {
  // Files of the package are named as they stand in it, those of others as the user named them.
  const inPackage = resolve(packageRoot(), file);
  return mistakeIn(existsSync(inPackage) ? inPackage : file, file, pointer, problem);
}

/** The same for a file on disk: it is read once more, for line and column, and a facet is looked for where it is shared. */
export function mistakeIn(path: string, file: string, pointer: string, problem: string): SpecError {
  const { LineCounter, parseDocument } = yamlPackage();
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const keys = keysOf(pointer);
  const shared = sharedKeys(document, keys);
  if (!shared) return new SpecError(file, placeOf(document, lines, keys), pointer, problem);
  const [there, named] = [path, file].map((one) => join(dirname(one), '..', 'parameters.yaml'));
  return mistakeIn(there ?? path, named ?? file, pointerOf(shared), problem);
}

/** Where a facet stands in `parameters.yaml` that a parameter of an action has by being like an entry there. */
function sharedKeys(document: YamlDocument, keys: readonly string[]): readonly string[] | undefined {
  const [within, name, facet, ...rest] = keys;
  if (within !== 'parameters' || facet === undefined || document.hasIn([within, name, facet])) return undefined;
  const like = document.getIn([within, name, 'like']);
  return typeof like === 'string' ? [within, like, facet, ...rest] : undefined;
}

/** Line and column of what keys lead to, or of the nearest thing around it that is there. */
function placeOf(document: YamlDocument, lines: LineCounter, keys: readonly string[]): string {
  for (let depth = keys.length; depth >= 0; depth -= 1) {
    const path = keys
      .slice(0, depth)
      .map((key) => (/^\d+$/.test(key) && !document.hasIn(keys.slice(0, depth)) ? Number(key) : key));
    const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
    const offset = node?.range?.[0];
    if (offset !== undefined) {
      const { line, col } = lines.linePos(offset);
      return `${line}:${col}`;
    }
  }
  return '1:1';
}

/** A key as a part of a JSON pointer. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${escapeKey(key)}`).join('');
}
