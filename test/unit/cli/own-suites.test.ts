import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedSuites, readSuites, withOwn } from '../../../cli/own-suites.ts';
import { suites } from '../../../suites/suites.ts';

const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-suites-'));
const own = { id: 'mine', description: 'mine', covers: () => false, cases: () => [], checks: [] };

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('suites of the user', () => {
  it('come before ours', () => {
    expect(withOwn([own]).map(({ id }) => id)).toEqual(['mine', ...suites.map(({ id }) => id)]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no array', {}, /^suites is not an array/],
    ['no object', [null], /^suites\[0\] is no object/],
    ['no id', [{ ...own, id: '' }], /^suites\[0\] has no id/],
    ['no description', [{ ...own, description: 1 }], /^suites\[0\] \(mine\) has no description/],
    ['no covers', [own, { ...own, id: 'b', covers: true }], /^suites\[1\] \(b\) has no function "covers"/],
    ['no cases', [{ ...own, cases: undefined }], /no function "cases"/],
    ['no checks', [{ ...own, checks: [{ id: 'x' }] }], /no array "checks" of checks/],
    ['an id twice', [own, own], /the id "mine" is that of another suite/],
    ['an id of ours', [{ ...own, id: suites[0]?.id }], /is that of another suite/],
  ])('are refused with %s', (_name, value, message) => {
    expect(() => checkedSuites(value, 'suites')).toThrow(message);
  });

  it('are read from a module, whose mistakes name it', async () => {
    const good = file(
      'good.mjs',
      'export const suites = [{ id: "x", description: "", covers() {}, cases() {}, checks: [] }];',
    );
    expect((await readSuites(good)).map(({ id }) => id)).toEqual(['x']);
    await expect(readSuites(join(folder, 'none.mjs'))).rejects.toThrow(/none\.mjs does not exist/);
    await expect(readSuites(file('broken.mjs', 'throw new Error("no")'))).rejects.toThrow(
      /broken\.mjs cannot be loaded: no/,
    );
    await expect(readSuites(file('empty.mjs', ''))).rejects.toThrow(/empty\.mjs: suites is not an array/);
  });
});
