import { parseArgs } from 'node:util';
import { variantsOf } from '../emulator/variants.ts';
import { makeCertificate } from '../harness/provisioning/make-certificate.ts';
import { loadSpecBook } from '../specs/read/load-spec-book.ts';
import { closingWords, noRuns, tally } from './closing-words.ts';
import { complaintsOf, runVariant } from './run-variant.ts';
import { inDocumentedForms, variantRuns } from './variant-runs.ts';

/**
 * Looks for false alarms: a run against each legal variant of the emulator, in every format, by each method and
 * signature, and with each edition. Exits 1 if anything failed; the last line says how
 * much was inconclusive.
 */
const { values } = parseArgs({
  options: {
    service: { type: 'string', default: 'clb' },
    all: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    edition: { type: 'string' },
    seed: { type: 'string', default: '2014' },
  },
});
const book = loadSpecBook(values.service);
const certificate = await makeCertificate(new Date());
const { only } = values;
const runs = inDocumentedForms(variantRuns(variantsOf(book), book.service.editions, values.all), book.service).filter(
  ({ variants, edition }) =>
    (only === undefined || variants.some((id) => only.some((start) => id.startsWith(start)))) &&
    (values.edition === undefined || values.edition === (edition ?? 'none')),
);
const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padEnd([29, 8, 13][index] ?? 0).padStart(index > 2 ? 12 : 0)).join(' ');
console.log(row(['variant', 'edition', 'form', 'passed', 'failed', 'inconclusive', 'not run', 'requests']));
let all = noRuns;
for (const run of runs) {
  const { format, method, signature } = run.form;
  const report = await runVariant({ book, seed: Number(values.seed), certificate: () => certificate }, run);
  const { pass, fail, error, inconclusive, notRun } = report.totals.requirements;
  all = tally(all, report);
  const figures = [pass, fail + error, inconclusive, notRun, report.totals.requests].map(String);
  const form = `${format} ${method.toLowerCase()} ${signature}`;
  console.log(row([run.variants.join(' ') || 'none', run.edition ?? '', form, ...figures]));
  for (const complaint of complaintsOf(report)) console.log(`    ${complaint}`);
}
console.log(closingWords(all));
process.exitCode = all.failed === 0 ? 0 : 1;
