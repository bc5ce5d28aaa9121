import { join } from 'node:path';
import { embeddedFixtures } from '../../../cli/options/made-up-fixtures.ts';
import { emulate } from '../../../emulator/emulate.ts';
import { listen } from '../../../emulator/wire/listen.ts';
import { run } from '../../../harness/engine.ts';
import { openJournal } from '../../../harness/journal/journal.ts';
import { planCases } from '../../../harness/planning/plan-cases.ts';
import { makeCertificate } from '../../../harness/provisioning/make-certificate.ts';
import { clockByReadings } from '../../../bench/faults/clock-by-readings.ts';
import { createClient } from '../../../harness/wire/client.ts';
import type { RunReport } from '../../../reports/model/run-report.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { documentedForms } from '../../../specs/oracle/documented-forms.ts';
import type { EmulatedService } from '../../../emulator/core/emulated-service.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { RelayState } from './state.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { suites } from '../../../suites/suites.ts';
import { relay } from './relay.ts';

export const book: ReturnType<typeof loadSpecBook> = loadSpecBook(
  'relay',
  join(import.meta.dirname, '..', '..', 'fixtures', 'services'),
);
/** A service with its emulator, and the cases of all that it promises. */
export interface PlannedService {
  readonly book: SpecBook;
  readonly emulation: ReturnType<typeof emulate>;
  readonly requirements: ReturnType<typeof deriveRequirements>;
  readonly plan: ReturnType<typeof planCases>;
}

/** Plans the cases of a service that an emulator serves. */
export function planned(described: SpecBook, served: EmulatedService<RelayState>): PlannedService {
  const known = deriveRequirements(described);
  const usable = documentedForms(described.service, described.service);
  const cases = planCases({ book: described, requirements: known, suites, seed: 1, usable });
  return { book: described, emulation: emulate(served), requirements: known, plan: cases };
}

const asItIs = planned(book, relay);
export const emulation: PlannedService['emulation'] = asItIs.emulation;
export const requirements: PlannedService['requirements'] = asItIs.requirements;
export const plan: PlannedService['plan'] = asItIs.plan;
const certificate = await makeCertificate(new Date());

/** Whether a requirement is about a state that passes by itself, or about its end. */
export function isPassing(id: string): boolean {
  return /\.state\.(?:Provisioning|Configuring|Deleting)\/|\.job-done$/.test(id);
}

/** Runs requirements of the service against an emulator of it with some faults. */
export async function runRelay(
  only: ReadonlySet<string>,
  faults: readonly string[] = [],
  service: PlannedService = asItIs,
): Promise<RunReport> {
  // A job that is said to be done too early shows only while the state lasts, which is then a matter of calls.
  const ofJobs = [...only].every((id) => id.endsWith('.job-done'));
  // A state that passes by itself must last longer than the calls that try something in it.
  const transitionMs = ofJobs ? 30 : [...only].every(isPassing) ? 120 : 5;
  const clock = ofJobs ? { clock: clockByReadings() } : {};
  const { gateway } = service.emulation.open({ book: service.book, transitionMs, faults, ...clock });
  const emulator = await listen(gateway, { host: '127.0.0.1', port: 0, delayMs: 0 });
  const { endpoint } = emulator;
  const client = createClient(endpoint, null, 10_000);
  const chosen = service.plan.requirements.filter(({ requirement: { id } }) => only.has(id));
  const form = { format: 'json', method: 'POST', signature: 'v3' } as const;
  let left: readonly unknown[] = [];
  try {
    const report = await run({
      book: service.book,
      plan: { ...service.plan, requirements: chosen },
      selected: () => true,
      target: {
        kind: 'embedded',
        endpoint,
        region: 'cn-hangzhou',
        credentials: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
        declared: embeddedFixtures(service.book.service),
        ...form,
      },
      client,
      journal: openJournal(undefined, { run: 'relay', endpoint, service: 'relay', region: 'cn-hangzhou' }),
      identity: { id: 'relay', startedAt: '2026-01-01T00:00:00Z', toolVersion: 'test' },
      seed: 1,
      concurrency: 8,
      allowCost: true,
      budgets: { settleMs: 1000, busyMs: 1000, shrinkMs: 0 },
      certificate: () => certificate,
      options: {},
      replay: (id) => id,
      onEvent: (event) => {
        if (event.type === 'left-behind') left = event.resources;
      },
    });
    if (left.length > 0 && faults.length === 0) throw new Error(`left behind: ${JSON.stringify(left)}`);
    return report;
  } finally {
    await client.close();
    await emulator.close();
  }
}
