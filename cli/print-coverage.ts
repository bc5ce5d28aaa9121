import { coverageText } from '../reports/parts/coverage-text.ts';
import { readReport } from './options/read-report.ts';

/** Prints the coverage that a report carries: `node dist/cli/print-coverage.js [report.json]`. */
const [file = 'conformance-report/report.json'] = process.argv.slice(2);
process.stdout.write(`${coverageText(readReport(file))}\n`);
