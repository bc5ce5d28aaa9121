import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { settle, type RunFlags, type RunSettings } from '../../../../cli/options/run-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const flags: RunFlags = {
  service: 'clb',
  out: '',
  journal: '.slb-conformance',
  report: [],
};

function settled(config: object, environment: Readonly<Record<string, string>> = {}): RunSettings {
  const path = join(folder, 'config.json');
  writeFileSync(path, JSON.stringify(config));
  return settle({ ...flags, config: path }, environment);
}

const endpoint = 'http://127.0.0.1:8080';
const accounts = { other: { accessKeyId: 'OTHER_ID', accessKeySecret: 'OTHER_SECRET' } };

describe('a second account and region', () => {
  it('come from the config file, the keys from the variables that it names', () => {
    const settings = settled(
      { endpoint, accounts, otherRegion: 'cn-beijing' },
      { OTHER_ID: 'second', OTHER_SECRET: 'secret' },
    );
    expect(settings.other).toEqual({ accessKeyId: 'second', accessKeySecret: 'secret' });
    expect(settings.otherRegion).toBe('cn-beijing');
  });

  it('are missing where nobody names them, but for the embedded emulator', () => {
    expect(settled({ endpoint })).toMatchObject({ other: undefined, otherRegion: undefined });
    expect(settled({})).toMatchObject({ other: { accessKeyId: 'otherid' }, otherRegion: 'cn-shanghai' });
    expect(settled({ region: 'cn-shanghai' }).otherRegion).toBe('cn-hangzhou');
  });

  it('are refused if a variable is not set, or a key stands in the file', () => {
    expect(() => settled({ endpoint, accounts }, { OTHER_ID: 'second' })).toThrow('OTHER_SECRET, which is not set');
    const literal = { other: { accessKeyId: 'A-B', accessKeySecret: 'C' } };
    expect(() => settled({ endpoint, accounts: literal })).toThrow('accessKeyId');
  });
});

it('runs many cases at once only against the embedded emulator, and as many as one says', () => {
  expect(settled({}).concurrency).toBe(32);
  expect(settled({ endpoint }).concurrency).toBe(8);
  expect(settle({ ...flags, concurrency: 3 }, {}, {}).concurrency).toBe(3);
});
