import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { circles, importsOf, mayImport, readArchitecture, sourceFiles, type SourceFile } from './architecture.ts';

const architecture = readArchitecture();
const files = sourceFiles(architecture);
const paths = new Set(files.map(({ path }) => path));
const { rooms, touches, mostFiles } = architecture;

describe('the house', () => {
  it('has a room in architecture.json for every folder of source files, and no other', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in rooms))).toEqual([]);
    expect(Object.keys(rooms).filter((room) => files.every((file) => file.room !== room))).toEqual([]);
  });

  it('imports, types included, only what a room may import', () => {
    const broken = files.flatMap((file) =>
      file.imports
        .filter((name) => paths.has(name) && !mayImport(architecture, file, name))
        .map((name) => `${file.path} -> ${name}`),
    );
    expect(broken).toEqual([]);
  });

  it('lets each package be used only where it has its home', () => {
    const strangers = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((name) => !paths.has(name) && !name.startsWith('node:'))
        .filter(
          (name) => !(rooms[room]?.packages ?? []).some((known) => name === known || name.startsWith(`${known}/`)),
        )
        .map((name) => `${path} -> ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('has no circle, not even of types', () => {
    expect(circles(files).map((circle) => circle.join(' -> '))).toEqual([]);
  });

  it.each(Object.entries(touches))(
    'touches the %s only where it says so',
    (_name, { modules = [], text, files: allowed }) => {
      const pattern = text === undefined ? undefined : new RegExp(text, 'u');
      const touching = files.filter(
        (file) => file.imports.some((name) => modules.includes(name)) || pattern?.test(file.text),
      );
      expect(touching.map(({ path }) => path).filter((path) => !picomatch.isMatch(path, [...allowed]))).toEqual([]);
      for (const glob of allowed)
        expect(
          touching.filter(({ path }) => picomatch.isMatch(path, glob)),
          glob,
        ).not.toEqual([]);
    },
  );

  it(`has at most ${mostFiles} files in a room`, () => {
    const all = [...new Set(files.map(({ room }) => room))];
    const full = all.filter((room) => files.filter((file) => file.room === room).length > mostFiles);
    expect(full).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it('sees types, values, side effects, re-exports and what is imported while the code runs', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import { b } from '../cases/b.ts';",
      "import './c.ts';",
      "export * from './d.ts';",
      "export type { E } from './e.ts';",
      "const f = await import('./f.ts');",
    ].join('\n');
    const found = importsOf('checks/x.ts', text);
    expect(found.toSorted()).toEqual(
      ['cases/b.ts', 'checks/a.ts', 'checks/c.ts', 'checks/d.ts', 'checks/e.ts', 'checks/f.ts'].toSorted(),
    );
  });

  it('finds circles and imports that go upward', () => {
    const file = (path: string, imports: readonly string[]): SourceFile => ({
      path,
      room: path.replace(/\/[^/]*$/u, ''),
      text: '',
      imports,
    });
    const ring = [file('specs/a.ts', ['specs/b.ts']), file('specs/b.ts', ['specs/a.ts'])];
    expect(circles(ring)).toEqual([['specs/a.ts', 'specs/b.ts', 'specs/a.ts']]);
    expect(mayImport(architecture, file('specs/a.ts', []), 'harness/wire/client.ts')).toBe(false);
    expect(mayImport(architecture, file('checks/answer/a.ts', []), 'specs/oracle/judge.ts')).toBe(true);
    expect(mayImport(architecture, file('reports/a.ts', []), 'harness/engine.ts')).toBe(false);
  });
});
