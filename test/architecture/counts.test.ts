import { describe, expect, it } from 'vitest';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { readArchitecture, sourceFiles, topOf } from './architecture.ts';

// What CONTRIBUTING.md says that adding something takes: whatever else knew of each one would have to be changed too.

const files = sourceFiles(readArchitecture());

/** Who imports files of some kind, by the imported file. */
function importersOf(isOne: (path: string) => boolean): Readonly<Record<string, readonly string[]>> {
  const ones = files.map(({ path }) => path).filter(isOne);
  return Object.fromEntries(
    ones.map((one) => [one, files.filter(({ imports }) => imports.includes(one)).map(({ path }) => path)]),
  );
}

const tables = new Set(files.filter(({ text }) => text.includes(' = inRoom(')).map(({ path }) => path));
const inTables = new Set(files.filter(({ path }) => tables.has(path)).flatMap(({ imports }) => imports));

describe('what knows of each one', () => {
  it.each([
    ['a check', /^checks\/(?:answer|effect)\//, /^suites\//],
    ['a suite', /^suites\/(?!suites\.ts|conformance)/, /^suites\/suites\.ts$/],
    ['a report writer', /^reports\/(?:junit|markdown|json)\.ts$/, /^reports\/writers\.ts$/],
    [
      'a file of handlers',
      /^emulator\/clb\/(?:load-balancers|listeners|groups|certificates)\/(?!.*\/)/,
      /^emulator\/clb\//,
    ],
  ])('of %s', (_what, ones, known) => {
    const found = importersOf((path) => ones.test(path));
    expect(Object.keys(found).length).toBeGreaterThan(2);
    const strangers = Object.entries(found).flatMap(([one, importers]) =>
      importers.filter((path) => !known.test(path)).map((path) => `${path} -> ${one}`),
    );
    expect(strangers).toEqual([]);
  });

  it('of an action are its spec, what emulates it and scenarios about it', () => {
    const names = new Set(loadSpecBook('clb').actions.map(({ name }) => name));
    const naming = files
      .filter(({ room }) => !['specs', 'emulator', 'scenarios', 'bench', 'audit'].includes(topOf(room)))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/(['"`])(\w+)\1/gu)].flatMap(([, , word = '']) =>
          names.has(word) ? [`${path}: ${word}`] : [],
        ),
      );
    expect(naming).toEqual([]);
  });

  it('of a scenario is the table of its room', () => {
    const found = Object.entries(importersOf((path) => inTables.has(path) && !/(?:in-room|scenario)\.ts$/.test(path)));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(([, importers]) => importers.length !== 1).map(([one]) => one)).toEqual([]);
  });
});
