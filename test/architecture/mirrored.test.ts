import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, readArchitecture, root, sourceFiles, topOf } from './architecture.ts';

/** Folders of which each file has a test of its own at the same path under `test/unit/`. */
const folders = ['checks', 'generators', 'scenarios'];

/** A file of types alone has nothing that could be tested. */
const runs = /^export (?:async )?(?:function|const|class|let)\b/mu;

const sources = sourceFiles(readArchitecture()).filter(({ path }) => folders.includes(topOf(path)));
const testOf = (path: string): string => posix.join('test/unit', path.replace(/\.ts$/u, '.test.ts'));

/** The tables of names are tested together, by `scenarios.test.ts`. */
const isTable = (text: string): boolean => text.includes(' = inRoom(');
const tested = sources.filter(({ text }) => runs.test(text) && !isTable(text)).map(({ path }) => path);

describe('a test beside each file', () => {
  it.each(tested)('%s has one', (path) => {
    const test = testOf(path);
    expect(existsSync(join(root, test)), `${test} is missing`).toBe(true);
    const text = readFileSync(join(root, test), 'utf8');
    // A maker of cases that is asked by way of its suite is named.
    const speaksOf = importsOf(test, text).includes(path) || text.includes(`'${path}'`);
    expect(speaksOf, `${test} speaks of something else`).toBe(true);
  });

  it.each(folders)('no test in test/unit/%s is of something else', (folder) => {
    const known = new Set(tested.map(testOf));
    const tests = readdirSync(join(root, 'test/unit', folder), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join('test/unit', folder, file.replaceAll('\\', '/')))
      .filter((path) => path.endsWith('.test.ts'));
    expect(tests.filter((path) => !known.has(path))).toEqual([]);
  });
});
