import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';

const root = packageRoot();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
) as { readonly files: readonly { readonly path: string }[] }[];
const files = (packed?.files ?? []).map(({ path }) => path);

it('packs what users need, and no script, source or decision of ours', () => {
  const foreign = [
    /^dist\/(?:audit|bench|reference)\//,
    /^specs\/.*\.ts$/,
    /^docs\/decisions\//,
    /\.test\./,
    /^test\//,
  ];
  expect(files.filter((path) => foreign.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(files).toContain('specs/clb/service.yaml');
  expect(files).toContain('specs/schemas/config.schema.json');
  expect(files).toContain('dist/specs/clb/service.yaml.json');
});

it('packs whatever the package says that it has', () => {
  const named = [...Object.values(manifest.bin), ...Object.values(manifest.exports)].flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const plain = named.filter((path) => !path.includes('*')).map((path) => path.replace('./', ''));
  expect(plain.filter((path) => !files.includes(path))).toEqual([]);
});

it('runs nothing where it is installed', () => {
  const installing = ['preinstall', 'install', 'postinstall', 'prepare'];
  expect(installing.filter((name) => name in manifest.scripts)).toEqual([]);
});

it('gives examples that name what there is', () => {
  const action = parse(read('examples/github-action/action.yml')) as { readonly runs: { readonly using: string } };
  expect(action.runs.using).toBe('composite');
  expect(files).toContain('examples/github-action/action.yml');
  expect(read('examples/Dockerfile')).toContain('ENTRYPOINT ["slb-conformance"]');
  expect(existsSync(join(root, 'dist', 'cli', 'main.js'))).toBe(true);
});
