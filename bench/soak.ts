import { parseArgs } from 'node:util';
import { makeCertificate } from '../harness/provisioning/make-certificate.ts';
import { loadSpecBook } from '../specs/read/load-spec-book.ts';
import { usualForm } from '../specs/oracle/documented-forms.ts';
import { suites } from '../suites/suites.ts';
import type { Requirement } from '../specs/requirement.ts';
import { startBurners } from './burners.ts';
import { closingWords, noRuns, tally } from './closing-words.ts';
import { complaintsOf, runVariant, type VariantBench } from './run-variant.ts';

/** Looks for false alarms: many seeds against the intact emulator. Exits 1 if anything failed; the last line says how much was inconclusive. */
const { values } = parseArgs({
  options: {
    service: { type: 'string', default: 'clb' },
    seeds: { type: 'string', default: '20' },
    first: { type: 'string', default: '1' },
    burners: { type: 'string', default: '0' },
    part: { type: 'string', default: 'both' },
  },
});
const [seeds, first, burners] = [values.seeds, values.first, values.burners].map(Number) as [number, number, number];

/** The suites whose verdicts depend on states, time and chance. */
const stateful = new Set(['lifecycle', 'idempotence', 'model', 'concurrency']);
const isStateful = (requirement: Requirement): boolean =>
  stateful.has(suites.find(({ covers }) => covers(requirement))?.id ?? '');

type Setting = Pick<VariantBench, 'transitionMs' | 'concurrency' | 'cases' | 'selected'> & { readonly title: string };

const byTransition = [0, 20, 200].map((transitionMs): Setting => ({
  title: `stateful suites, transition ${transitionMs} ms`,
  transitionMs,
  cases: 2,
  selected: isStateful,
}));
const byConcurrency = [1, 8, 32].map((concurrency): Setting => ({
  title: `all suites, concurrency ${concurrency}`,
  concurrency,
}));
const settings = {
  transitions: byTransition,
  concurrency: byConcurrency,
  both: [...byTransition, ...byConcurrency],
}[values.part];
if (!settings) throw new Error('--part is transitions, concurrency or both');

const book = loadSpecBook(values.service);
const certificate = await makeCertificate(new Date());
const stopBurners = startBurners(burners);
const form = usualForm(book.service, undefined);
let all = noRuns;
for (const { title, ...setting } of settings) {
  const totals = { pass: 0, fail: 0, error: 0, inconclusive: 0, notRun: 0 };
  let requests = 0;
  for (let seed = first; seed < first + seeds; seed += 1) {
    const bench = { book, seed, certificate: () => certificate, ...setting };
    const report = await runVariant(bench, { variants: [], form });
    for (const name of Object.keys(totals) as (keyof typeof totals)[]) totals[name] += report.totals.requirements[name];
    requests += report.totals.requests;
    all = tally(all, report);
    for (const complaint of complaintsOf(report)) console.log(`${title}, seed ${seed}: ${complaint}`);
  }
  console.log(
    `${title}, ${seeds} seeds from ${first} on, ${burners} burners: ${totals.pass} passed, ${totals.fail} failed, ` +
      `${totals.error} errors, ${totals.inconclusive} inconclusive, ${totals.notRun} not run, ${requests} requests`,
  );
}
await stopBurners();
console.log(closingWords(all));
process.exitCode = all.failed === 0 ? 0 : 1;
