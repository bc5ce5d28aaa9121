import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Suite } from '../../cases/case.ts';
import { actionsAbout } from '../../harness/planning/actions-about.ts';
import { planCases } from '../../harness/planning/plan-cases.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { packageRoot } from '../../specs/package-root.ts';
import type { Level } from '../../specs/point.ts';
import { hashOf, readCompiled, writeCompiled } from '../../specs/read/compiled-specs.ts';
import type { SpecBook } from '../../specs/spec-book.ts';

/** By requirement, what a list says of its cases. */
export type Outline = Readonly<Record<string, OutlinedCases>>;

export interface OutlinedCases {
  readonly level: Level;
  readonly cases: number;
  readonly actions: readonly string[];
}

/** Plans everything for the sake of what a list says of it. */
export function outlineOf(book: SpecBook, suites: readonly Suite[], edition: string | undefined): Outline {
  const plan = planCases({ book, requirements: deriveRequirements(book), suites, seed: 0, edition });
  return Object.fromEntries(
    plan.requirements.map(({ requirement, cases }) => [
      requirement.id,
      { level: requirement.level, cases: cases.length, actions: actionsAbout(requirement, cases) },
    ]),
  );
}

/** What the build kept of a service of the package, as long as none of its spec files was changed since. */
export function keptOutline(service: string, root: string = packageRoot()): Outline | undefined {
  return readCompiled(root, fileOf(service), hashOfSpecs(service, root))?.value as Outline | undefined;
}

export function keepOutline(service: string, outline: Outline, root: string = packageRoot()): void {
  writeCompiled(root, fileOf(service), { hash: hashOfSpecs(service, root), value: outline });
}

function fileOf(service: string): string {
  return join('outlines', service);
}

function hashOfSpecs(service: string, root: string): string {
  const folders = [join(root, 'specs', service), join(root, 'specs', 'schemas')];
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .flatMap((path) => [path.slice(root.length), readFileSync(path, 'utf8')]),
  );
  return hashOf(...texts);
}
