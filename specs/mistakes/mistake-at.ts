import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Document as YamlDocument, LineCounter } from 'yaml';
import { yamlPackage } from './lazy-packages.ts';
import { packageRoot } from '../package-root.ts';
import { SpecError } from '../spec-error.ts';

/** A mistake in a spec file that was read before: the file is read once more to tell the line and column. */
export function mistakeAt(file: string, pointer: string, problem: string): SpecError {
  const { LineCounter, parseDocument } = yamlPackage();
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(resolve(packageRoot(), file), 'utf8'), { lineCounter: lines });
  return new SpecError(file, placeOf(document, lines, pointer), pointer, problem);
}

/** Line and column of what a JSON pointer names, or of the nearest thing around it that is there. */
export function placeOf(document: YamlDocument, lines: LineCounter, pointer: string): string {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
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
