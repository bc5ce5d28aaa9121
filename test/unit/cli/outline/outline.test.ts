import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepOutline, keptOutline, outlineOf, type Outline } from '../../../../cli/outline/outline.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { suites } from '../../../../suites/suites.ts';
import { wholePlan } from '../../whole-plan.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

describe('the outline of a service', () => {
  it('says of each requirement how many cases it has, whatever the seed of the plan', () => {
    const outline = outlineOf(loadSpecBook('clb'), suites, undefined);
    const planned = wholePlan().map(({ requirement: { id, level }, cases }) => [id, level, cases.length]);
    expect(Object.entries(outline).map(([id, { level, cases }]) => [id, level, cases])).toEqual(planned);
    expect(outline['clb.AddTags.offered']).toEqual({ level: 'must', cases: 1, actions: ['AddTags'] });
  });

  it('is kept until a spec file, a schema or the name of one changes', () => {
    const root = mkdtempSync(join(tmpdir(), 'slb-conformance-'));
    cpSync(join(packageRoot(), 'specs'), join(root, 'specs'), { recursive: true });
    const outline: Outline = { 'clb.AddTags.offered': { level: 'must', cases: 1, actions: ['AddTags'] } };
    expect(keptOutline('clb', root)).toBeUndefined();
    for (const file of ['clb/actions/AddTags.yaml', 'schemas/action.schema.json']) {
      keepOutline('clb', outline, root);
      expect(keptOutline('clb', root)).toEqual(outline);
      const path = join(root, 'specs', file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, `${text}\n`);
      expect(keptOutline('clb', root)).toBeUndefined();
      writeFileSync(path, text);
      expect(keptOutline('clb', root)).toEqual(outline);
    }
    writeFileSync(join(root, 'specs', 'clb', 'actions', 'Another.yaml'), '');
    expect(keptOutline('clb', root)).toBeUndefined();
  });
});
