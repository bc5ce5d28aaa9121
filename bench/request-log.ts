import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { startEmulator } from '../emulator/server.ts';
import { openRun } from '../harness/engine.ts';
import { openJournal } from '../harness/journal/journal.ts';
import { planCases } from '../harness/planning/plan-cases.ts';
import { makeCertificate } from '../harness/provisioning/make-certificate.ts';
import { createClient } from '../harness/wire/client.ts';
import { embeddedFixtures } from '../cli/options/made-up-fixtures.ts';
import { matchesWildcard } from '../reports/model/wildcard.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import { documentedForms, usualForm } from '../specs/oracle/documented-forms.ts';
import { loadSpecBook } from '../specs/read/load-spec-book.ts';
import { suites } from '../suites/suites.ts';
import { logLines } from './log-lines.ts';
import { concurrency, credentials, everything } from './run-once.ts';

/** Prints what each case sends to the emulator and is answered, so that two commits can be compared line by line. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2014' },
    service: { type: 'string', default: 'clb' },
    requirement: { type: 'string', default: '*' },
  },
});
const book = loadSpecBook(values.service);
const seed = Number(values.seed);
const requirements = deriveRequirements(book);
const scope = { editions: book.service.editions };
const emulator = await startEmulator({ book, transitionMs: 20, faults: [] });
const { endpoint } = emulator;
const client = createClient(endpoint, null, 10_000);
const certificate = await makeCertificate(new Date());
const region = 'cn-hangzhou';
const run = openRun({
  book,
  plan: planCases({ book, requirements, suites, seed, usable: documentedForms(book.service, scope) }),
  selected: ({ id }) => matchesWildcard(values.requirement, id),
  target: {
    kind: 'embedded',
    endpoint,
    region,
    credentials,
    ...usualForm(book.service, undefined),
    ...everything(book),
    declared: embeddedFixtures(book.service),
  },
  client,
  journal: openJournal(undefined, { run: 'log', endpoint, service: book.service.id, region }),
  identity: { id: randomUUID().slice(0, 8), startedAt: new Date().toISOString(), toolVersion: 'bench' },
  seed,
  concurrency,
  allowCost: true,
  budgets: { settleMs: 5000, busyMs: 5000, shrinkMs: 5000 },
  certificate: () => certificate,
  options: {},
  replay: (id) => id,
});
const told = await Promise.all(
  run.cases.map(async (subject) => {
    const result = await run.runCase(subject);
    return result ? logLines(result, run.disclose(result).normaliser.text) : [`${subject.id} stopped`];
  }),
);
await run.finish();
await client.close();
await emulator.close();
for (const lines of told) console.log(lines.join('\n'));
