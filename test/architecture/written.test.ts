import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { readArchitecture, root, topOf } from './architecture.ts';

// `npm run architecture` writes both files; elsewhere they must be as it would write them.

const architecture = readArchitecture();
const tops = [...new Set(Object.keys(architecture.rooms).map(topOf))];
const style = { printWidth: 120, singleQuote: true };

it('has the lint rule that architecture.json asks for', async () => {
  const path = join(root, '.oxlintrc.json');
  const config = JSON.parse(readFileSync(path, 'utf8')) as { overrides: { rules: object }[] };
  const others = config.overrides.filter((override) => !('no-restricted-imports' in override.rules));
  const overrides = [...tops.filter((top) => forbiddenTo(top).length > 0).map(ruleFor), ...exceptionRules(), ...others];
  const text = await format(JSON.stringify({ ...config, overrides }), { ...style, parser: 'json' });
  await expect(text).toMatchFileSnapshot(path);
});

it('has the table of ARCHITECTURE.md that architecture.json asks for', async () => {
  const path = join(root, 'ARCHITECTURE.md');
  const rows = Object.entries(architecture.rooms).map(
    ([room, { holds, mayImport, packages = [] }]) =>
      `| \`${room}/\` | ${holds} | ${mayImport.join(', ') || 'nothing of ours'} | ${packages.join(', ')} |`,
  );
  const table = ['| room | holds | may import | home of |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const written = readFileSync(path, 'utf8').replace(
    /(?<=<!-- rooms -->\n)[^]*(?=<!-- \/rooms -->)/u,
    `\n${table}\n\n`,
  );
  await expect(await format(written, { ...style, parser: 'markdown' })).toMatchFileSnapshot(path);
});

/** Folders at the top that nothing in this one may import. */
function forbiddenTo(top: string): readonly string[] {
  const own = Object.entries(architecture.rooms).filter(([room]) => topOf(room) === top);
  const allowed = new Set(own.flatMap(([, { mayImport }]) => mayImport.map(topOf)));
  return tops.filter((other) => other !== top && !allowed.has(other) && !allowed.has('**'));
}

function ruleFor(top: string): object {
  return restrict(
    [`${top}/**/*.{ts,tsx}`],
    forbiddenTo(top),
    `${top}/ may not import this: architecture.json says what it may.`,
  );
}

function exceptionRules(): readonly object[] {
  return Object.entries(architecture.exceptions).map(([file, more]) => {
    const forbidden = forbiddenTo(topOf(file)).filter((other) => !more.map(topOf).includes(other));
    return restrict([file], forbidden, `${file} may not import this: architecture.json says what it may.`);
  });
}

function restrict(files: readonly string[], forbidden: readonly string[], message: string): object {
  const patterns = [{ group: forbidden.map((other) => `**/${other}/**`), message }];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}
