import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Check, Suite } from '../../../cases/case.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { scenarioOf } from '../../../scenarios/scenario-of.ts';
import { documentedForms } from '../../../specs/oracle/documented-forms.ts';
import { packageRoot } from '../../../specs/package-root.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import type { Requirement } from '../../../specs/requirement.ts';
import { suites } from '../../../suites/suites.ts';
import { requirements } from '../laws/planned.ts';

const root = packageRoot();
const book = loadSpecBook('clb');
const testable = requirements.filter(({ untestable, coveredBy }) => (untestable ?? coveredBy) === undefined);

interface Made {
  readonly requirement: Requirement;
  readonly suite: Suite | undefined;
  readonly file: string | undefined;
}

const made: readonly Made[] = testable.map((requirement) => {
  const suite = suites.find(({ covers }) => covers(requirement));
  return { requirement, suite, file: suite?.madeBy?.(requirement) };
});
const firstOfEach = [...new Map(made.toReversed().map((one) => [one.file, one])).values()];

/** The files that were at work when the first seed was asked for. */
function filesAtWork({ requirement, suite }: Made): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 60;
  let seen = '';
  const context: PlanningContext = {
    book,
    editions: book.service.editions,
    forms: documentedForms(book.service, book.service),
    seed: () => {
      if (seen === '') seen = new Error('here').stack ?? '';
      return 1;
    },
  };
  suite?.cases(requirement, context);
  Error.stackTraceLimit = limit;
  return seen;
}

describe('the suites', () => {
  it('name for each requirement an existing file that makes its cases, and some that judge them', () => {
    const isThere = (file: string | undefined): boolean => file !== undefined && existsSync(join(root, file));
    expect(made.length).toBeGreaterThan(2000);
    expect(made.filter(({ file }) => !isThere(file)).map(({ requirement }) => requirement.id)).toEqual([]);
    const judges = ({ suite, requirement }: Made): readonly (string | undefined)[] => [
      ...(suite?.checks ?? []).map(({ file }) => file),
      ...(suite?.judgedBy?.(requirement) ?? []),
    ];
    const unjudged = made.filter((one) => judges(one).length === 0 || !judges(one).every(isThere));
    expect(unjudged.map(({ requirement }) => requirement.id)).toEqual([]);
  });

  it.each(firstOfEach.map((one) => [one.file ?? '', one] as const))(
    'say rightly that %s makes cases',
    async (file, one) => {
      const { origin } = one.requirement;
      if (origin.type === 'topic' && origin.topic.scenario !== undefined) {
        const module = (await import(join(root, file))) as Readonly<Record<string, unknown>>;
        expect(Object.values(module)).toContain(scenarioOf(origin.topic).make);
      } else if (origin.type === 'offered' && one.requirement.kind === 'offered') {
        // Asks for no seed, and so cannot be seen at work.
        expect(one.suite?.cases.toString()).toContain('offeredCases');
      } else {
        expect(filesAtWork(one)).toContain(`/${file}`);
      }
    },
  );

  it('ask checks that stand in the files that they name', async () => {
    const checks = [...new Set(suites.flatMap((suite) => suite.checks))];
    for (const { id, file = '' } of checks) {
      const module = (await import(join(root, file))) as Readonly<Record<string, Check>>;
      expect(
        Object.values(module).map((one) => one.id),
        file,
      ).toContain(id);
    }
  });
});
