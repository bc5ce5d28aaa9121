import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';

const root = packageRoot();
const project = join(mkdtempSync(join(tmpdir(), 'slb-conformance-packed-')), 'own-service');

/** What an installed package finds beside it: the tarball unpacked, and its dependencies. */
function install(into: string): void {
  const [{ filename } = { filename: '' }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', tmpdir()], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as { filename: string }[];
  const modules = join(into, 'node_modules');
  mkdirSync(join(modules, 'slb-conformance'), { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(tmpdir(), filename),
    '-C',
    join(modules, 'slb-conformance'),
    '--strip-components=1',
  ]);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== 'slb-conformance')
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
}

function node(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

beforeAll(() => {
  cpSync(join(root, 'examples', 'own-service'), project, { recursive: true });
  install(project);
  const built = node(join('node_modules', 'typescript', 'bin', 'tsc'));
  if (built.status !== 0) throw new Error(built.output);
}, 300_000);

describe('a project with a service of its own, on the packed package', () => {
  it('has its target tested by its specs, its suite and its check', () => {
    const { status, output } = node('dist/run.js');
    expect(output).toMatch(/fail: 0,/);
    // The figure in its README.
    expect(output).toContain('67 cases of 32 requirements');
    expect(output).toMatch(/error: 0/);
    expect(status).toBe(0);
  });

  it('sees the fault that only its own check asks about', () => {
    const { status, output } = node('dist/run.js', '--fault');
    expect(output).toContain('notes.CreateNote.Body.round-trip Body is');
    expect(output).toMatch(/fail: 1,/);
    expect(status).toBe(1);
  });

  it('is known to the commands by --specs and --suites', () => {
    const command = join('node_modules', 'slb-conformance', 'dist', 'cli', 'main.js');
    const own = ['--service', 'notes', '--specs', 'specs', '--suites', join('dist', 'unicode-suite.js')];
    expect(node(command, 'list', 'suites', ...own).output).toContain('unicode  bodies come back');
    const { output, status } = node(command, 'explain', 'notes.CreateNote.Body.round-trip', ...own);
    expect(output).toContain('combining');
    expect(output).toContain('made by     src/unicode-suite.ts');
    expect(output).toMatch(/judged by .*src\/unicode-suite\.ts/);
    expect(status).toBe(0);
    expect(node(command, 'list', 'suites', '--suites', 'dist/run.js').status).toBe(2);
    expect(node(command, 'list', 'actions', '--service', 'notes').output).toContain('unknown service "notes"');
  });
});
