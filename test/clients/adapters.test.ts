import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';
import { readArchitecture, sourceFiles } from '../architecture/architecture.ts';
import { freshFolder, reportIn } from '../e2e/run-cli.ts';

const root = packageRoot();
const adapters = join(root, 'examples', 'adapters');
const listed = JSON.parse(readFileSync(join(adapters, 'adapters.json'), 'utf8')) as readonly {
  readonly name: string;
  readonly file: string;
  readonly command: readonly string[];
}[];
const known = join(adapters, 'known-failures');

describe('an adapter', () => {
  const files = readdirSync(adapters, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:mjs|py|go|java)$/.test(name),
  );

  it('is one of those that scores are made of', () => {
    expect([...new Set(listed.map(({ file }) => file))].toSorted()).toEqual(files.toSorted());
  });

  it.each(files)('%s has eighty lines at most', (name) => {
    expect(readFileSync(join(adapters, name), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });

  it('alone knows its SDK by name', () => {
    const names =
      /pop-core|openapi-|aliyun-(?:python|java)|alibabacloud[_-]|alibaba-cloud-sdk|libcloud|darabonba|(?:alb|slb)20/;
    const rooms = sourceFiles(readArchitecture()).filter(({ room }) =>
      /^(?:clients|cli|reports|bench)(?:\/|$)/.test(room),
    );
    expect(rooms.filter(({ text }) => names.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** Each SDK of this package's own dependencies fails what is written down, and nothing else. */
describe.each(readdirSync(known).map((file) => basename(file, '.json')))('%s', (name) => {
  it('keeps and breaks the promises that it is known to', () => {
    const adapter = join('examples', 'adapters', `${name}.mjs`);
    expect(existsSync(join(root, adapter))).toBe(true);
    const out = freshFolder();
    const main = join(root, 'dist', 'cli', 'main.js');
    const options = ['--quiet', '--out', out, '--report', 'json', '--waivers', join(known, `${name}.json`)];
    const { status, stdout } = spawnSync(process.execPath, [main, 'client', ...options, '--', 'node', adapter], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
    expect(reportIn(out, '.').run.complete).toBe(true);
  });
});
