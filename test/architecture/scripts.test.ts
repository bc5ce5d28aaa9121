import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';
import { serviceIds } from '../../specs/read/load-spec-book.ts';

interface Manifest {
  readonly scripts: Readonly<Record<'conformance' | 'coverage:spec' | (string & {}), string>>;
}

const { scripts } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as Manifest;

it('the script of the README tests every service, and coverage is read from the reports that it leaves', () => {
  const tested = /--service (\S+)/.exec(scripts.conformance)?.[1]?.split(',') ?? [];
  expect(tested.toSorted()).toEqual([...serviceIds()].toSorted());
  const read = [...scripts['coverage:spec'].matchAll(/\S+\.json/g)].map(([file]) => file);
  expect(read).toEqual(tested.map((service) => `conformance-report/${service}/report.json`));
});

it('what pages give a script behind two dashes is for its own program, not for one that tidies up after it', () => {
  const docs = readdirSync(join(packageRoot(), 'docs')).filter((name) => name.endsWith('.md'));
  const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => join('docs', name))];
  const given = pages.flatMap((page) =>
    [...readFileSync(join(packageRoot(), page), 'utf8').matchAll(/npm run ([\w:]+) -- /g)].map(([, name = '']) => name),
  );
  expect(given).toContain('scores');
  const others = given.filter((name) => !/(?:^|&& )node [^&]*$/.test(scripts[name] ?? ''));
  expect(others).toEqual([]);
});
