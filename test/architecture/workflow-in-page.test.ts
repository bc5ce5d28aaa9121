import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';

it('the page about nightly runs shows the workflow that stands in examples/', () => {
  const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');
  const shown = /```yaml\n(.*?)```/s.exec(read('docs/nightly.md'))?.[1];
  expect(shown).toBe(read('examples/nightly.yml'));
});
