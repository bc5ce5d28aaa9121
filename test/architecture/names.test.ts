import { expect, it } from 'vitest';
import { readArchitecture, sourceFiles } from './architecture.ts';

const exported = /^export (?:interface|type|class|enum) (?<name>[A-Z]\w*)/gmu;

/** Each exported type's name with the files that declare it. */
function declarations(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of sourceFiles(readArchitecture())) {
    for (const { groups } of text.matchAll(exported)) {
      const name = groups?.['name'] ?? '';
      found.set(name, [...(found.get(name) ?? []), path]);
    }
  }
  return found;
}

it('lists the levels of promises once', () => {
  const list = /'must',\s*'should',\s*'observe'/u;
  const listing = sourceFiles(readArchitecture()).filter(({ text }) => list.test(text));
  expect(listing.map(({ path }) => path)).toEqual(['specs/point.ts']);
});

it('gives each name of an exported type one meaning', () => {
  const all = declarations();
  expect(all.get('CallPlan')).toEqual(['cases/call-plan.ts']);
  expect([...all].filter(([, files]) => files.length > 1)).toEqual([]);
});
