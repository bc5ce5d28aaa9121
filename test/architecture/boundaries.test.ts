import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';

const root = packageRoot();

/** Lints one file that stands in a folder of a copy of the project's lint set-up. */
function lint(folder: string, source: string, file = 'probe.ts'): string {
  const copy = mkdtempSync(join(tmpdir(), 'slb-conformance-lint-'));
  cpSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, folder));
  writeFileSync(join(copy, folder, file), source);
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, folder], { cwd: copy, encoding: 'utf8' });
  return stdout;
}

const forbidden: readonly (readonly [folder: string, imported: string])[] = [
  ['specs', '../protocol/query.ts'],
  ['protocol', '../harness/wire/client.ts'],
  ['generators', '../harness/engine.ts'],
  ['checks', '../harness/running/execute-plan.ts'],
  ['harness', '../generators/calls/build-call.ts'],
  ['harness', '../emulator/server.ts'],
  ['checks', '../harness/engine.ts'],
  ['checks', '../emulator/server.ts'],
  ['scenarios', '../suites/suites.ts'],
  ['suites', '../emulator/server.ts'],
  ['reports', '../harness/engine.ts'],
  ['emulator', '../checks/answer/accepted.ts'],
  ['emulator', '../cases/call.ts'],
  ['emulator', '../harness/engine.ts'],
  ['emulator', '../scenarios/topic-cases.ts'],
  ['emulator', '../suites/suites.ts'],
  ['audit', '../emulator/server.ts'],
];

describe('the lint rule of the boundaries', () => {
  it.each(forbidden)('refuses that %s imports %s', (folder, imported) => {
    expect(lint(folder, `import '${imported}';\n`)).toMatch(/no-restricted-imports/);
  });

  it.each([
    ['protocol', '../specs/service.ts'],
    ['harness', '../protocol/query.ts'],
    ['checks', '../cases/case.ts'],
    ['emulator', '../protocol/query.ts'],
  ])('lets %s import %s', (folder, imported) => {
    expect(lint(folder, `import '${imported}';\n`)).not.toMatch(/no-restricted-imports/);
  });

  it('lets the front end of vitest bring in what cli/ composes, and nothing more', () => {
    expect(lint('suites', "import '../cli/front-end.ts';\n", 'conformance.test.ts')).not.toMatch(/no-restricted/);
    expect(lint('suites', "import '../emulator/server.ts';\n", 'conformance.test.ts')).toMatch(/no-restricted/);
  });
});
