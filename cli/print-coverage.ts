import { coverageText } from '../reports/coverage-text.ts';
import { readReport } from './read-report.ts';

/** Prints the coverage that a report carries: `node dist/cli/print-coverage.js [report.json]`. */
const [file = 'conformance-report/report.json'] = process.argv.slice(2);
process.stdout.write(`${coverageText(readReport(file))}\n`);
