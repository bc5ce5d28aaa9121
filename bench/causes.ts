import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { faultsOf } from '../emulator/faults.ts';
import { startEmulator } from '../emulator/server.ts';
import { makeCertificate } from '../harness/provisioning/make-certificate.ts';
import { createClient } from '../harness/wire/client.ts';
import { planCases } from '../harness/planning/plan-cases.ts';
import { causesOf } from '../reports/causes/causes-of.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../specs/read/load-spec-book.ts';
import { suites } from '../suites/suites.ts';
import { everything, runOnce } from './run-once.ts';

/**
 * How well causes are told apart: an emulator with faults drawn at random, and how many causes a run names. Exits 1 if
 * there are ever more than 1.2 a fault and three, or if no cause names a fault that the run noticed.
 */
const { values } = parseArgs({
  options: {
    faults: { type: 'string', multiple: true, default: ['1', '3', '10', '30', '300'] },
    draws: { type: 'string', default: '20' },
    first: { type: 'string', default: '1' },
  },
});
const book = loadSpecBook('clb');
const certificate = await makeCertificate(new Date());
const plan = planCases({ book, requirements: deriveRequirements(book), suites, seed: 2014 });
const known = faultsOf(book);
const draws = Array.from({ length: Number(values.draws) }, (_, index) => Number(values.first) + index);
let bad = 0;
for (const size of values.faults.map(Number)) {
  for (const draw of draws) {
    const arbitrary = fc.shuffledSubarray([...known], { minLength: size, maxLength: size });
    const [faults = []] = fc.sample(arbitrary, { numRuns: 1, seed: draw * 1000 + size });
    const emulator = await startEmulator({ book, transitionMs: 20, faults: faults.map(({ id }) => id) });
    const client = createClient(emulator.endpoint, null, 10_000);
    try {
      const chosen = { book, plan, seed: 2014, certificate: () => certificate };
      const report = await runOnce(chosen, emulator.endpoint, client, everything(book));
      const causes = causesOf(report);
      const explained = new Set(causes.flatMap(({ explains }) => explains));
      const failed = new Set(report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id));
      const unnamed = faults.filter(({ requirement }) => failed.has(requirement) && !explained.has(requirement));
      const most = Math.floor(1.2 * size + 3);
      const isBad = causes.length > most || unnamed.length > 0;
      if (isBad) bad += 1;
      const words = `${failed.size} failures, ${causes.length} causes (at most ${most}), ${unnamed.length} faults unnamed`;
      console.log(`${size} faults, draw ${draw}: ${words}${isBad ? '  <- too many' : ''}`);
    } finally {
      await client.close();
      await emulator.close();
    }
  }
}
console.log(`${values.faults.length * draws.length} runs, ${bad} beyond the bounds`);
process.exitCode = bad === 0 ? 0 : 1;
