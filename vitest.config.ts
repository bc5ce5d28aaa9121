import { defineConfig, type ViteUserConfig } from 'vitest/config';

const results = process.env['SLB_CONFORMANCE_TEST_RESULTS'];
const allureResults = process.env['SLB_CONFORMANCE_ALLURE'];

const reporters: (string | [string, Record<string, unknown>])[] = ['default'];
if (results !== undefined) reporters.push(['json', { outputFile: results }]);
if (allureResults !== undefined) reporters.push(['allure-vitest/reporter', { resultsDir: allureResults }]);

const config: ViteUserConfig = defineConfig({
  test: {
    reporters,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
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
          maxConcurrency: 8,
        },
      },
    ],
  },
});

export default config;
