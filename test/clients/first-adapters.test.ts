import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';
import { freshFolder, runCli } from '../e2e/run-cli.ts';

const root = packageRoot();
const page = readFileSync(join(root, 'docs', 'for-sdk-maintainers.md'), 'utf8');
const clients = join(root, '.clients');

/** What a folder needs beside the file, and how its adapter is started. */
interface Language {
  readonly file: string;
  /** Where install.sh leaves its SDK; without one it is among this package's own. */
  readonly needs?: string;
  readonly prepare: (folder: string) => void;
  readonly command: readonly string[];
}

const languages: readonly Language[] = [
  {
    file: 'adapter.mjs',
    prepare: (folder) => symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules')),
    command: [process.execPath, 'adapter.mjs'],
  },
  {
    file: 'adapter.py',
    needs: 'venv/bin/python',
    prepare: () => undefined,
    command: [join(clients, 'venv/bin/python'), 'adapter.py'],
  },
  {
    file: 'main.go',
    needs: 'go-adapter',
    prepare: (folder) => {
      for (const name of ['go.mod', 'go.sum']) cpSync(join(root, 'examples/adapters/go-sdk', name), join(folder, name));
      ended(folder, 'go', ['build', '-mod=readonly', '-o', 'adapter', '.']);
    },
    command: ['./adapter'],
  },
  {
    file: 'Adapter.java',
    needs: 'java-adapter',
    prepare: (folder) => {
      symlinkSync(join(clients, 'java-adapters/lib'), join(folder, 'lib'));
      ended(folder, 'javac', ['-nowarn', '-cp', 'lib/*', 'Adapter.java']);
    },
    command: ['java', '-cp', 'lib/*:.', 'Adapter'],
  },
];

/** The block of the page that says which file it is. */
function blockOf(file: string): string {
  const block = [...page.matchAll(/^```\w+\n(.*?)^```$/gms)].find(([, text = '']) =>
    text.split('\n', 1)[0]?.endsWith(file),
  );
  if (!block) throw new Error(`the page has no ${file}`);
  return block[1] ?? '';
}

function ended(cwd: string, program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  expect(error ?? status, stderr).toBe(0);
}

describe('the first adapter of an SDK', () => {
  it.for(languages)('in $file is as the page has it and keeps plain promises', async (language, { skip }) => {
    const { file, needs, prepare, command } = language;
    if (needs !== undefined && !existsSync(join(clients, needs))) {
      console.log(`skipped: ${file}: there is no .clients/${needs}: run test/clients/install.sh`);
      skip();
    }
    const folder = freshFolder();
    writeFileSync(join(folder, file), blockOf(file));
    prepare(folder);
    const asked = ['answer.plain', 'answer.error.new', 'request.lists.flat', 'request.signature.v1'];
    // The SDK of Java tells no status of errors.
    const wanted = asked.filter((name) => file !== 'Adapter.java' || name !== 'answer.error.new');
    const { code, stdout } = await runCli(
      ['client', ...wanted.flatMap((name) => ['--requirement', `client.${name}`]), '--', ...command],
      folder,
    );
    expect(stdout).toMatch(new RegExp(`Conforms: ${wanted.length} promises kept`));
    expect(code).toBe(0);
  });
});
