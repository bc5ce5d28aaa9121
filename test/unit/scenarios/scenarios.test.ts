import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../../scenarios/scenarios.ts';
import { packageRoot } from '../../../specs/package-root.ts';
import { serviceIds } from '../../../specs/read/load-spec-book.ts';
import { serviceOf } from '../laws/planned.ts';

const root = packageRoot();

describe('the scenarios', () => {
  it('stand in files of their names, which export what makes their cases under the same name', async () => {
    for (const [name, { file, make }] of Object.entries(scenarios)) {
      expect(file.endsWith(`/${name}.ts`), file).toBe(true);
      expect(existsSync(join(root, file)), file).toBe(true);
      const module = (await import(join(root, file))) as Readonly<Record<string, unknown>>;
      const key = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(module[key], file).toBe(make);
    }
  });

  it('are all named by rules', () => {
    const topics = [...serviceIds(), 'relay'].flatMap((name) => serviceOf(name).book.topics);
    const named = new Set(topics.map(({ scenario }) => scenario));
    expect(Object.keys(scenarios).filter((name) => !named.has(name))).toEqual([]);
    expect(Object.keys(scenarios).length).toBeGreaterThan(100);
  });

  it('declare the values that rules must give them', () => {
    const needing = Object.entries(scenarios).filter(([, { values }]) => Object.keys(values).length > 0);
    expect(Object.fromEntries(needing.map(([name, { values }]) => [name, Object.keys(values)]))).toEqual({
      'acl-entry-forms': ['wrong'],
      'acl-entry-version': ['ipv4', 'ipv6'],
      'acl-of-version': ['ipv4', 'ipv6'],
      'front-sequence': ['theme'],
      'item-names-nothing': ['field', 'value'],
      'list-by-given': ['given', 'other'],
      'reserved-port': ['port'],
      'rule-to-groups': ['groups', 'answer'],
      sequence: ['theme'],
      'tags-beyond-quota': ['allowed'],
    });
  });
});
