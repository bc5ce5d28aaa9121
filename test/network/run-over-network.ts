import { randomUUID } from 'node:crypto';
import { startEmulator } from '../../emulator/server.ts';
import { createClient } from '../../harness/wire/client.ts';
import { run } from '../../harness/engine.ts';
import { openJournal } from '../../harness/journal/journal.ts';
import { makeCertificate } from '../../harness/provisioning/make-certificate.ts';
import { planCases } from '../../harness/planning/plan-cases.ts';
import type { RunReport } from '../../reports/model/run-report.ts';
import { openSession } from '../../harness/wire/session.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { suites } from '../../suites/suites.ts';
import { openNetwork, type Mishap } from './open-network.ts';

/** Some of each kind: creations and deletions, lists, refusals, tokens, states, nonces, certificates, a model. */
const chosen = [
  /^clb\.SetLoadBalancerName\./,
  /^clb\.CreateLoadBalancer\.(LoadBalancerName|AddressType|Bandwidth)\./,
  /^clb\.DeleteLoadBalancer\./,
  /^clb\.UploadServerCertificate\./,
  /^clb\.DescribeLoadBalancers\.LoadBalancerId\./,
  /^clb\.CreateLoadBalancerTCPListener\.(Bandwidth|ListenerPort)\./,
  /^clb\.CreateVServerGroup\.(effect|VServerGroupName)/,
  /^clb\.listener\.state\.stopped/,
  /^clb\.idempotence\.idempotence\.[a-d]/,
  /^clb\.authentication\.authentication\.nonce/,
  /^clb\.load-balancer\.concurrency\./,
];

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book).filter(({ id }) => chosen.some((pattern) => pattern.test(id)));
const accounts = [
  { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
  { accessKeyId: 'otherid', accessKeySecret: 'othersecret' },
] as const;
const regions = ['cn-hangzhou', 'cn-shanghai'];

/** What came of a run over a bad network, and what the emulator holds afterwards. */
export interface Crossing {
  readonly report: RunReport;
  readonly happened: ReadonlyMap<Mishap, number>;
  readonly left: readonly string[];
}

/** Runs some requirements over a network that a seed makes bad, and asks the emulator itself what is left. */
export async function runOverNetwork(seed: number): Promise<Crossing> {
  const emulator = await startEmulator({ book, transitionMs: 2, faults: [], accounts });
  const network = await openNetwork(emulator.endpoint, seed);
  const client = createClient(network.endpoint, null, 10_000);
  const target = {
    kind: 'endpoint',
    endpoint: network.endpoint,
    region: 'cn-hangzhou',
    otherRegion: 'cn-shanghai',
    credentials: accounts[0],
    other: accounts[1],
    declared: { servers: Array.from({ length: 24 }, (_, index) => `i-${index}`), vswitch: 'vsw-1' },
    format: 'json',
    method: 'GET',
    signature: 'v1',
  } as const;
  const certificate = await makeCertificate(new Date());
  try {
    const report = await run({
      book,
      plan: planCases({ book, requirements, suites, seed, cases: 1 }),
      selected: () => true,
      target,
      client,
      journal: openJournal(undefined, { run: 'net', endpoint: target.endpoint, service: 'clb', region: target.region }),
      identity: { id: randomUUID().slice(0, 8), startedAt: new Date().toISOString(), toolVersion: 'test' },
      seed,
      concurrency: 8,
      allowCost: true,
      budgets: { settleMs: 3000, busyMs: 3000, shrinkMs: 500 },
      certificate: () => certificate,
      options: {},
      replay: (id) => id,
    });
    return { report, happened: network.happened, left: await leftOn(emulator.endpoint) };
  } finally {
    await client.close();
    await network.close();
    await emulator.close();
  }

  async function leftOn(endpoint: string): Promise<readonly string[]> {
    const direct = createClient(endpoint, null, 10_000);
    const found: string[] = [];
    for (const credentials of accounts) {
      const session = openSession({
        target: { ...target, endpoint, credentials },
        book,
        client: direct,
        busyBudgetMs: 100,
      });
      for (const RegionId of regions) {
        for (const action of ['DescribeLoadBalancers', 'DescribeServerCertificates', 'DescribeCACertificates']) {
          const { meaning } = await session.call(action, { RegionId });
          const text = meaning.type === 'success' ? JSON.stringify(meaning.body) : meaning.type;
          found.push(...(text.match(/"(LoadBalancerId|ServerCertificateId|CACertificateId)":"[^"]+"/g) ?? []));
        }
      }
    }
    await direct.close();
    return found;
  }
}
