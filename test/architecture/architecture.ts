import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import picomatch from 'picomatch';
import { packageRoot } from '../../specs/package-root.ts';

/** A folder of the project: what it holds, which rooms its files may import, and which packages have a home there. */
export interface Room {
  readonly holds: string;
  /** Rooms by name; `specs/**` is a room with all that are in it, and `**` is all. A room may always import itself. */
  readonly mayImport: readonly string[];
  readonly packages?: readonly string[];
}

/** What reaches out of the process, told by the modules that are imported or by a pattern in the text. */
export interface Touch {
  readonly modules?: readonly string[];
  readonly text?: string;
  /** The files, as globs, that may do so. */
  readonly files: readonly string[];
}

/** `architecture.json`: the rules of the house, from which the lint rule and the table of ARCHITECTURE.md are written. */
export interface Architecture {
  readonly rooms: Readonly<Record<string, Room>>;
  /** Further rooms that a single file may import. */
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
  /** So many files a room holds at most. */
  readonly mostFiles: number;
  readonly touches: Readonly<Record<string, Touch>>;
}

/** A file of the product with everything that it imports, types included. */
export interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** Files of ours by their path, packages and modules of Node by their name. */
  readonly imports: readonly string[];
}

export const root: string = packageRoot();

export function readArchitecture(): Architecture {
  return JSON.parse(readFileSync(join(root, 'architecture.json'), 'utf8')) as Architecture;
}

/** Every source file in a room of the house. */
export function sourceFiles({ rooms }: Architecture): readonly SourceFile[] {
  const tops = [...new Set(Object.keys(rooms).map(topOf))];
  return tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(top, file.replaceAll('\\', '/')))
      .filter((path) => /\.tsx?$/u.test(path))
      .map((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return { path, room: dirname(path), text, imports: importsOf(path, text) };
      }),
  );
}

/** What a file imports or re-exports, also types and what it imports while it runs. */
export function importsOf(path: string, text: string): readonly string[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => text.slice(start, end))
      .flatMap((written) => (/^['"`]/u.test(written) ? [written.slice(1, -1)] : [])),
  ];
  return [...new Set(names)].map((name) => (name.startsWith('.') ? posix.join(dirname(path), name) : name));
}

/** Whether a file may import another file of ours. */
export function mayImport({ rooms, exceptions }: Architecture, from: SourceFile, to: string): boolean {
  const target = dirname(to);
  if (target === from.room) return true;
  const allowed = [...(rooms[from.room]?.mayImport ?? []), ...(exceptions[from.path] ?? [])];
  return allowed.some((room) => room === target || picomatch.isMatch(target, room));
}

/** The folder at the top that a room is in. */
export function topOf(room: string): string {
  return room.split('/')[0] ?? room;
}

/** Paths that lead from a file back to itself, types included; none where there is no circle. */
export function circles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push([...way.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const next of byPath.get(path)?.imports ?? []) if (byPath.has(next)) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
