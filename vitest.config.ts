import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const results = process.env['SLB_CONFORMANCE_TEST_RESULTS'];
const allureResults = process.env['SLB_CONFORMANCE_ALLURE'];

const reporters: (string | [string, Record<string, unknown>])[] = ['default'];
if (results !== undefined) reporters.push(['json', { outputFile: results }]);
if (allureResults !== undefined) reporters.push(['allure-vitest/reporter', { resultsDir: allureResults }]);

/** What takes minutes, the longest first; then what takes seconds. */
const long: readonly RegExp[] = [
  /\/detection\/seeds\./,
  /\/e2e\/run\./,
  /\/e2e\/vitest-front-end\./,
  /\/detection\/faults-of-/,
  /\/e2e\/targets\./,
  /\/e2e\/variants\./,
  /\/network\//,
  /\/detection\//,
  /\/planning\/plan-cases\./,
  /\/e2e\//,
];

/** What takes minutes starts first, else one process would end long after the others. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = long.findIndex((path) => path.test(moduleId));
      return rank === -1 ? long.length : rank;
    };
    const usual = await super.sort(files); // oxlint-disable-line unicorn/no-array-sort -- not an array's
    return usual.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

const config: ViteUserConfig = defineConfig({
  test: {
    reporters,
    // Many tests wait for what they have started, or for a state to pass: three share two processors.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // The engine has its own limits of time and of cases at once.
        test: {
          name: 'conformance',
          include: ['suites/conformance.test.ts'],
          pool: 'forks',
          isolate: false,
          testTimeout: 0,
          hookTimeout: 0,
          maxConcurrency: 32,
        },
      },
    ],
  },
});

export default config;
