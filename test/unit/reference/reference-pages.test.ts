import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { referencePages } from '../../../reference/reference-pages.ts';
import { packageRoot } from '../../../specs/package-root.ts';

const folder = join(packageRoot(), 'docs', 'reference');
const pages = referencePages();

it('has no page that nothing writes', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
});

it.each([...pages])('%s is as `npm run reference` writes it', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});
