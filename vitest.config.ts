import { defineConfig, type ViteUserConfig } from 'vitest/config';

const results = process.env['SLB_CONFORMANCE_TEST_RESULTS'];

const config: ViteUserConfig = defineConfig({
  test: {
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
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
    ],
  },
});

export default config;
