import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { startEmulator } from '../emulator/server.ts';
import { createClient } from '../harness/wire/client.ts';
import { makeCertificate } from '../harness/provisioning/make-certificate.ts';
import { planCases } from '../harness/planning/plan-cases.ts';
import { encodeRequest, formatTimestamp } from '../protocol/encode-request.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../specs/read/load-spec-book.ts';
import { suites } from '../suites/suites.ts';
import { concurrency, credentials, runOnce } from './run-once.ts';

const rounds = 5;
const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);

interface Round {
  readonly requestsPerSecond: number;
  readonly verdictsPerSecond: number;
  readonly plainPerSecond: number;
}

/** One whole run, and then as many signed requests in a plain loop, against the same emulator. */
async function measure(round: number, certificate: Awaited<ReturnType<typeof makeCertificate>>): Promise<Round> {
  const emulator = await startEmulator({ book, transitionMs: 0, faults: [] });
  const client = createClient(emulator.endpoint, concurrency, 10_000);
  const { endpoint } = emulator;
  const plan = planCases({ book, requirements, suites, seed: round });
  try {
    const began = performance.now();
    const report = await runOnce({ book, plan, seed: round, certificate: () => certificate }, endpoint, client);
    const runSeconds = (performance.now() - began) / 1000;
    const { cases } = report.totals;
    const requests = client.requests();
    const plainSeconds = await plainLoop(client, endpoint, requests);
    return {
      requestsPerSecond: requests / runSeconds,
      verdictsPerSecond: cases / runSeconds,
      plainPerSecond: requests / plainSeconds,
    };
  } finally {
    await client.close();
    await emulator.close();
  }
}

async function plainLoop(client: ReturnType<typeof createClient>, endpoint: string, requests: number): Promise<number> {
  const { host } = new URL(endpoint);
  let left = requests;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const timestamp = formatTimestamp(Date.now());
      const parameters = { RegionId: 'cn-hangzhou', LoadBalancerId: 'lb-unknown' };
      const { version } = book.service;
      const action = 'DescribeLoadBalancerAttribute';
      const common = { format: 'json', method: 'GET', host, timestamp, nonce: randomUUID() } as const;
      await client.send(encodeRequest({ action, version, parameters, credentials, ...common }));
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (performance.now() - began) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const certificate = await makeCertificate(new Date());
const measured: Round[] = [];
for (let round = 0; round <= rounds; round += 1) {
  const result = await measure(round, certificate);
  if (round > 0) measured.push(result);
}
const ratios = measured.map(({ requestsPerSecond, plainPerSecond }) => requestsPerSecond / plainPerSecond);
const show = (name: string, values: readonly number[], digits: number): void => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  process.stdout.write(
    `${name.padEnd(42)} ${median(values).toFixed(digits)}  (${low.toFixed(digits)} to ${high.toFixed(digits)})\n`,
  );
};
show(
  'verdicts per second',
  measured.map(({ verdictsPerSecond }) => verdictsPerSecond),
  0,
);
show(
  'requests per second, whole run',
  measured.map(({ requestsPerSecond }) => requestsPerSecond),
  0,
);
show(
  'requests per second, plain signed loop',
  measured.map(({ plainPerSecond }) => plainPerSecond),
  0,
);
show('ratio of the run to the plain loop', ratios, 2);
