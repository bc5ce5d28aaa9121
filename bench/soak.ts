import { startEmulator } from '../emulator/server.ts';
import { createClient } from '../harness/client.ts';
import { makeCertificate } from '../harness/make-certificate.ts';
import { planRun } from '../harness/plan-run.ts';
import { deriveRequirements } from '../specs/derive-requirements.ts';
import { loadSpecBook } from '../specs/load-spec-book.ts';
import { suites } from '../suites/suites.ts';
import { runOnce } from './run-once.ts';

/** The suites whose verdicts depend on states, time and chance. */
const stateful = new Set(['lifecycle', 'idempotence', 'model', 'concurrency']);
const transitions = [0, 20, 200];
const [seeds = 50, first = 1] = process.argv.slice(2).map(Number);
const cases = 2;
/** A second account and region, so that nothing is left out for want of them. */
const second = { other: { accessKeyId: 'otherid', accessKeySecret: 'othersecret' }, otherRegion: 'cn-beijing' };

/** Looks for false alarms: many seeds, from the first given on, and transition times against the intact emulator. */
const book = loadSpecBook('clb');
const requirements = deriveRequirements(book).filter((requirement) =>
  stateful.has(suites.find(({ covers }) => covers(requirement))?.id ?? ''),
);
const certificate = await makeCertificate(new Date());
let failures = 0;
for (const transitionMs of transitions) {
  const totals = { pass: 0, fail: 0, inconclusive: 0, error: 0, requests: 0 };
  for (let seed = first; seed < first + seeds; seed += 1) {
    const emulator = await startEmulator({ book, transitionMs, faults: [] });
    const { endpoint } = emulator;
    const client = createClient(endpoint, null, 10_000);
    const plan = planRun({ book, requirements, suites, seed, cases });
    const report = await runOnce({ book, plan, seed, certificate: () => certificate }, endpoint, client, second);
    await client.close();
    await emulator.close();
    const { pass, fail, inconclusive, error } = report.totals.requirements;
    totals.pass += pass;
    totals.fail += fail;
    totals.inconclusive += inconclusive;
    totals.error += error;
    totals.requests += report.totals.requests;
    for (const { id, verdict, reason, findings } of report.requirements) {
      if (verdict !== 'fail' && verdict !== 'error') continue;
      console.log(`transition ${transitionMs} ms, seed ${seed}: ${id}: ${reason ?? findings[0]?.actual ?? verdict}`);
    }
  }
  failures += totals.fail + totals.error;
  console.log(
    `transition ${transitionMs} ms, ${seeds} seeds from ${first} on: ${totals.pass} passed, ${totals.fail} failed, ` +
      `${totals.error} errors, ${totals.inconclusive} inconclusive, ${totals.requests} requests`,
  );
}
process.exitCode = failures === 0 ? 0 : 1;
