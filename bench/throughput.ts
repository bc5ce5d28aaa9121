import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { startEmbedded } from '../cli/embedded/embedded-emulator.ts';
import { createClient, type Client } from '../harness/wire/client.ts';
import { makeCertificate } from '../harness/provisioning/make-certificate.ts';
import { planCases } from '../harness/planning/plan-cases.ts';
import { encodeRequest, formatTimestamp } from '../protocol/encode-request.ts';
import type { WireRequest } from '../protocol/wire.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../specs/read/load-spec-book.ts';
import { suites } from '../suites/suites.ts';
import { openPurposes, type Purposes } from './purposes.ts';
import { replayedCall, type ReplayedCall } from './replayed-call.ts';
import { concurrency, credentials, everything, runOnce } from './run-once.ts';

/** One whole run, and its own requests again in a plain loop. */
export interface Throughput {
  readonly cases: number;
  readonly failed: number;
  readonly requests: number;
  readonly purposes: Purposes;
  readonly casesPerSecond: number;
  readonly requestsPerSecond: number;
  readonly plainPerSecond: number;
  /** Of the requests per second of the run to those of the loop, and the same by processor time. */
  readonly ratio: number;
  readonly ratioByCpu: number;
  /** Seconds of the processors, the emulator's thread included. */
  readonly cpu: { readonly planning: number; readonly run: number; readonly plain: number };
}

const service = 'clb';
const book = loadSpecBook(service);

/** Measures a run with a seed against the embedded emulator as it is, and then the plain loop against the same one. */
export async function throughput(seed: number): Promise<Throughput> {
  const emulator = await startEmbedded({ service, options: { transitionMs: 20, faults: [] } });
  const { endpoint } = emulator;
  const client = createClient(endpoint, null, 10_000);
  const sent: WireRequest[] = [];
  const recording: Client = {
    ...client,
    send: (request, manner) => {
      sent.push(request);
      return client.send(request, manner);
    },
  };
  const certificate = await makeCertificate(new Date());
  const purposes = openPurposes(book);
  try {
    const planning = await timed(async () => planCases({ book, requirements: deriveRequirements(book), suites, seed }));
    const ran = await timed(() =>
      runOnce(
        {
          book,
          plan: planning.value,
          seed,
          certificate: () => certificate,
          onEvent: (event) => {
            if (event.type === 'finished-case') purposes.finished(event.result);
          },
        },
        endpoint,
        recording,
        everything(book),
      ),
    );
    const calls = sent.map(replayedCall);
    const plain = await timed(() => plainLoop(client, endpoint, calls));
    const { cases, requirements } = ran.value.totals;
    return {
      cases,
      failed: requirements.fail + requirements.error,
      requests: calls.length,
      purposes: purposes.of(calls.map(({ action }) => action)),
      casesPerSecond: cases / ran.seconds,
      requestsPerSecond: calls.length / ran.seconds,
      plainPerSecond: calls.length / plain.seconds,
      ratio: plain.seconds / ran.seconds,
      ratioByCpu: plain.cpu / ran.cpu,
      cpu: { planning: planning.cpu, run: ran.cpu, plain: plain.cpu },
    };
  } finally {
    await client.close();
    await emulator.close();
  }
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly seconds: number; readonly cpu: number }> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

/** Signs and sends the calls, so many at once, and reads no more than that an answer came. */
async function plainLoop(client: Client, endpoint: string, calls: readonly ReplayedCall[]): Promise<void> {
  const { host } = new URL(endpoint);
  const { version } = book.service;
  const next = calls.values();
  const lane = async (): Promise<void> => {
    for (const call of next) {
      const fresh = { host, timestamp: formatTimestamp(Date.now()), nonce: randomUUID() };
      await client.send(encodeRequest({ ...call, ...fresh, version, credentials }));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}
