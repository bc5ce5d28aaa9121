import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, readArchitecture, root, sourceFiles, topOf } from './architecture.ts';

/** Folders of which each file has a test of its own at the same path under `test/unit/`. */
const folders = ['checks'];

/** A file of types alone has nothing that could be tested. */
const runs = /^export (?:async )?(?:function|const|class|let)\b/mu;

const sources = sourceFiles(readArchitecture()).filter(({ path }) => folders.includes(topOf(path)));
const testOf = (path: string): string => posix.join('test/unit', path.replace(/\.ts$/u, '.test.ts'));
const tested = sources.filter(({ text }) => runs.test(text)).map(({ path }) => path);

describe('a test beside each file', () => {
  it.each(tested)('%s has one', (path) => {
    const test = testOf(path);
    expect(existsSync(join(root, test)), `${test} is missing`).toBe(true);
    expect(importsOf(test, readFileSync(join(root, test), 'utf8')), test).toContain(path);
  });

  it.each(folders)('no test in test/unit/%s is of something else', (folder) => {
    const known = new Set(tested.map(testOf));
    const tests = readdirSync(join(root, 'test/unit', folder), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join('test/unit', folder, file.replaceAll('\\', '/')))
      .filter((path) => path.endsWith('.test.ts'));
    expect(tests.filter((path) => !known.has(path))).toEqual([]);
  });
});
