import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hashOf, readCompiled, writeCompiled } from '../../../../specs/read/compiled-specs.ts';
import { loadSpecBook, serviceIds } from '../../../../specs/read/load-spec-book.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { readSpecFile, type SchemaName, type SpecFile } from '../../../../specs/read/read-spec-file.ts';

/** A package whose build kept what its only spec file says. */
function builtPackage(): { readonly path: string; readonly text: string; readonly read: () => SpecFile } {
  const root = mkdtempSync(join(tmpdir(), 'slb-conformance-'));
  const file = 'specs/clb/documents.yaml';
  const text = readFileSync(join(packageRoot(), file), 'utf8');
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const read = (): SpecFile => readSpecFile(path, 'documents', root);
  const { hash } = read();
  writeCompiled(root, file, { hash, value: 'as it was built' });
  return { path, text, read };
}

describe('a spec file', () => {
  it('says what it said when it was built, as long as it is the same', () => {
    expect(builtPackage().read().value).toBe('as it was built');
  });

  it('is read anew once a letter of it is another, whatever its time says', () => {
    const { path, text, read } = builtPackage();
    writeFileSync(path, text.replace('title: ', 'title: Edited '));
    const { documents } = read().value as { readonly documents: readonly { readonly title: string }[] };
    expect(documents[0]?.title).toMatch(/^Edited /);
  });

  it('is checked anew, so that a mistake is told with its place', () => {
    const { path, text, read } = builtPackage();
    writeFileSync(path, text.replace('title: ', 'tittle: '));
    expect(read).toThrow(/documents\.yaml:\d+:\d+: /);
  });

  it('tells the place of a mistake that is found after it was read as built', () => {
    const { read } = builtPackage();
    expect(read().fail('/documents/1', 'is wrong').message).toMatch(/documents\.yaml:[1-9]\d+:\d+: \/documents\/1: /);
  });
});

describe('what is kept of a file', () => {
  it('is good for the same text and schema alone', () => {
    const root = mkdtempSync(join(tmpdir(), 'slb-conformance-'));
    const [text, schema] = ['a: 1', '{}'];
    writeCompiled(root, 'specs/a.yaml', { hash: hashOf(text, schema), value: { a: 1 } });
    const read = (...texts: readonly string[]): unknown => readCompiled(root, 'specs/a.yaml', hashOf(...texts))?.value;
    expect(read(text, schema)).toEqual({ a: 1 });
    expect(read('a: 2', schema)).toBeUndefined();
    expect(read(text, '{ }')).toBeUndefined();
    expect(readCompiled(root, 'specs/b.yaml', hashOf(text, schema))).toBeUndefined();
  });

  it('is what YAML says, for every file of every service', () => {
    const values = new Map<string, unknown>();
    const read = (path: string, schema: SchemaName): SpecFile => {
      const found = readSpecFile(path, schema);
      values.set(path, found.value);
      return found;
    };
    for (const id of serviceIds()) loadSpecBook(id, undefined, read);
    expect(values.size).toBeGreaterThan(60);
    for (const [path, value] of values) expect(value, path).toEqual(parse(readFileSync(path, 'utf8')));
  });
});
