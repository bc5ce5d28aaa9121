import { startEmulator } from '../../../emulator/server.ts';
import { createClient } from '../../../harness/wire/client.ts';
import { run, type RunOptions } from '../../../harness/engine.ts';
import { openJournal } from '../../../harness/journal/journal.ts';
import { makeCertificate } from '../../../harness/provisioning/make-certificate.ts';
import { openPlanner, planSelected, type Planner, type RunPlan } from '../../../harness/planning/plan-cases.ts';
import type { RunReport } from '../../../reports/model/run-report.ts';
import type { Target } from '../../../harness/wire/target.ts';
import { decodeRequest } from '../../../protocol/decode-request.ts';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { suites } from '../../../suites/suites.ts';

export const book: ReturnType<typeof loadSpecBook> = loadSpecBook('clb');
export const planner: Planner = openPlanner({ book, requirements: deriveRequirements(book), suites, seed: 5 });
export const plan: RunPlan = planSelected(planner, () => true);
const certificate = await makeCertificate(new Date());

/** A target that nothing is sent to. */
export const sampleTarget: Target = {
  kind: 'endpoint',
  endpoint: 'http://127.0.0.1:1',
  region: 'cn-hangzhou',
  credentials: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
  format: 'json',
  method: 'GET',
  signature: 'v1',
};

/** What a run sent, in order, how many load balancers it made, and the most that existed at once. */
export interface Recorded {
  readonly report: RunReport;
  readonly actions: readonly string[];
  readonly made: number;
  readonly mostAlive: number;
}

/** Runs requirements against an emulator of its own and records every request. */
export async function runRecorded(
  target: Partial<Target>,
  options: Pick<RunOptions, 'selected'> & Partial<RunOptions>,
  faults: readonly string[] = [],
): Promise<Recorded> {
  const emulator = await startEmulator({ book, transitionMs: 0, faults });
  const { endpoint } = emulator;
  const concurrency = options.concurrency ?? 4;
  const client = createClient(endpoint, null, 10_000);
  const actions: string[] = [];
  const alive = new Set<string>();
  const made = new Set<string>();
  let mostAlive = 0;
  const recording: RunOptions['client'] = {
    ...client,
    send: async (request, manner) => {
      const { parameters } = decodeRequest(request);
      const action = parameters['Action'] ?? '';
      actions.push(action);
      const response = await client.send(request, manner);
      // One that is gone already is deleted too: a repeated ClientToken gives the first result even then.
      if (action === 'DeleteLoadBalancer') alive.delete(parameters['LoadBalancerId'] ?? '');
      if (!('status' in response) || response.status !== 200) return response;
      // A repeated ClientToken gives the load balancer that is there already.
      if (action === 'CreateLoadBalancer') {
        const id = /LoadBalancerId\W+([\w-]+)/.exec(response.body)?.[1] ?? '';
        alive.add(id);
        made.add(id);
      }
      mostAlive = Math.max(mostAlive, alive.size);
      return response;
    },
  };
  try {
    const report = await run({
      book,
      plan,
      target: { ...sampleTarget, endpoint, ...target },
      client: recording,
      journal: openJournal(undefined, { run: 'test', endpoint, service: 'clb', region: 'cn-hangzhou' }),
      identity: { id: 'test', startedAt: '2026-01-01T00:00:00Z', toolVersion: 'test' },
      seed: 5,
      concurrency,
      allowCost: true,
      budgets: { settleMs: 1500, busyMs: 1000, shrinkMs: 1000 },
      certificate: () => certificate,
      options: {},
      replay: (id) => id,
      ...options,
    });
    return { report, actions, made: made.size, mostAlive };
  } finally {
    await client.close();
    await emulator.close();
  }
}
