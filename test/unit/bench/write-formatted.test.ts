import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFormatted } from '../../../bench/write-formatted.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slb-conformance-formatted-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

it('a file is written as the settings beside it want it, and no other is', async () => {
  writeFileSync(join(folder, '.prettierrc.json'), '{ "tabWidth": 3 }');
  writeFileSync(join(folder, 'other.json'), '{"a":[]}');
  await writeFormatted(join(folder, 'page.md'), '| a | b |\n|-|-|\n| long | c |');
  await writeFormatted(join(folder, 'known.json'), '{\n"waivers":[{"a":1}]}');
  expect(read('page.md')).toBe('| a    | b   |\n| ---- | --- |\n| long | c   |\n');
  expect(read('known.json')).toBe('{\n   "waivers": [{ "a": 1 }]\n}\n');
  expect(read('other.json')).toBe('{"a":[]}');
});

it('what cannot be formatted is said, and the file stays', async () => {
  writeFileSync(join(folder, 'known.json'), '{}');
  await expect(writeFormatted(join(folder, 'known.json'), '{"waivers":')).rejects.toThrow();
  expect(read('known.json')).toBe('{}');
});
