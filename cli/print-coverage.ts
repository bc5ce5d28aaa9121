import { coverageText } from '../reports/parts/coverage-text.ts';
import { readReport } from './options/read-report.ts';
import { UsageError } from './options/usage-error.ts';

/** Prints the coverage that reports carry: `node dist/cli/print-coverage.js report.json…`. */
try {
  const texts = process.argv.slice(2).map((file) => coverageText(readReport(file)));
  process.stdout.write(`${texts.join('\n\n')}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
