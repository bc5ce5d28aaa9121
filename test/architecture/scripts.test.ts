import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';
import { serviceIds } from '../../specs/read/load-spec-book.ts';

interface Manifest {
  readonly scripts: Readonly<Record<'conformance' | 'coverage:spec', string>>;
}

const { scripts } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as Manifest;

it('the script of the README tests every service, and coverage is read from the reports that it leaves', () => {
  const tested = /--service (\S+)/.exec(scripts.conformance)?.[1]?.split(',') ?? [];
  expect(tested.toSorted()).toEqual([...serviceIds()].toSorted());
  const read = [...scripts['coverage:spec'].matchAll(/\S+\.json/g)].map(([file]) => file);
  expect(read).toEqual(tested.map((service) => `conformance-report/${service}/report.json`));
});
