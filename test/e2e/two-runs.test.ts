import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../emulator/server.ts';
import { createClient, type Client } from '../../harness/wire/client.ts';
import { run } from '../../harness/engine.ts';
import { openJournal } from '../../harness/journal/journal.ts';
import { makeCertificate } from '../../harness/provisioning/make-certificate.ts';
import { planCases } from '../../harness/planning/plan-cases.ts';
import type { RunReport } from '../../reports/model/run-report.ts';
import { openSession } from '../../harness/wire/session.ts';
import { deriveRequirements } from '../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { suites } from '../../suites/suites.ts';
import { freshFolder, runCli } from './run-cli.ts';

const chosen = /^clb\.(SetLoadBalancerName|DescribeLoadBalancers|UploadServerCertificate|tag)\./;
const book = loadSpecBook('clb');
const region = 'cn-hangzhou';
const requirements = deriveRequirements(book).filter(({ id }) => chosen.test(id));
const plan = planCases({ book, requirements, suites, seed: 1, cases: 1 });

const targetAt = (endpoint: string) =>
  ({
    kind: 'endpoint',
    endpoint,
    region,
    credentials: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
    format: 'json',
    method: 'GET',
    signature: 'v1',
  }) as const;

/** A client that lets so many requests pass and holds the others back until it may go on; says when all is quiet. */
function halting(client: Client, after: number, goOn: Promise<void>): { client: Client; halted: Promise<void> } {
  let count = 0;
  let underWay = 0;
  let say = (): void => undefined;
  const halted = new Promise<void>((resolve) => {
    say = resolve;
  });
  const sayIfQuiet = (): void => {
    if (count > after && underWay === 0) say();
  };
  const send: Client['send'] = async (...request) => {
    count += 1;
    if (count > after) {
      sayIfQuiet();
      await goOn;
    }
    underWay += 1;
    const answer = await client.send(...request);
    underWay -= 1;
    sayIfQuiet();
    return answer;
  };
  return { client: { ...client, send }, halted };
}

async function runAs(id: string, endpoint: string, journals: string, client: Client): Promise<RunReport> {
  const header = { run: id, endpoint, service: 'clb', region };
  const journal = openJournal(join(journals, `${id}.journal.jsonl`), header);
  const certificate = await makeCertificate(new Date());
  const report = await run({
    book,
    plan,
    selected: () => true,
    target: targetAt(endpoint),
    client,
    journal,
    identity: { id, startedAt: '', toolVersion: 'test' },
    seed: 1,
    concurrency: 4,
    allowCost: true,
    budgets: { settleMs: 5000, busyMs: 5000, shrinkMs: 0 },
    certificate: () => certificate,
    options: {},
    replay: (of) => of,
  });
  journal.close();
  return report;
}

/** What the account has on the target. */
async function everythingOn(endpoint: string, client: Client): Promise<readonly string[]> {
  const session = openSession({ target: targetAt(endpoint), book, client, busyBudgetMs: 1000 });
  const lists = {
    DescribeLoadBalancers: { PageSize: '100' },
    DescribeServerCertificates: {},
    DescribeCACertificates: {},
  };
  const answers = await Promise.all(
    Object.entries(lists).map(([list, more]) => session.call(list, { RegionId: region, ...more })),
  );
  return answers.flatMap(
    ({ meaning }) => JSON.stringify(meaning).match(/"\w+(?:Balancer|Certificate)Id":"[^"]+"/g) ?? [],
  );
}

describe('two runs at once on one target', () => {
  it('do not disturb each other, and clean takes away what an earlier one left and nothing of them', async () => {
    const emulator = await startEmulator({ book, transitionMs: 2, faults: [] });
    const { endpoint } = emulator;
    const client = createClient(endpoint, null, 20_000);
    const journals = join(freshFolder(), 'kept');
    const earlier = openJournal(join(journals, 'earlier.journal.jsonl'), {
      run: 'earlier',
      endpoint,
      service: 'clb',
      region,
    });
    const number = earlier.intend({ resource: 'load-balancer' });
    const { meaning } = await openSession({ target: targetAt(endpoint), book, client, busyBudgetMs: 0 }).call(
      'CreateLoadBalancer',
      { RegionId: region, LoadBalancerSpec: 'slb.s1.small' },
    );
    const left = meaning.type === 'success' ? String(meaning.body['LoadBalancerId']) : '';
    earlier.made(number, { LoadBalancerId: left });
    earlier.close();
    let goOn = (): void => undefined;
    const cleaned = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const clients = [halting(client, 60, cleaned), halting(client, 90, cleaned)];
    const reports = Promise.all(
      clients.map(({ client: own }, index) => runAs(['one', 'two'][index] ?? '', endpoint, journals, own)),
    );
    try {
      await Promise.all(clients.map(({ halted }) => halted));
      const before = await everythingOn(endpoint, client);
      const { code, stdout } = await runCli(['clean', '--journal', journals], freshFolder());
      expect([code, stdout.match(/is still under way/g)?.length]).toEqual([0, 2]);
      expect(stdout).toContain(`Removed load-balancer ${left}`);
      expect(readdirSync(journals).toSorted()).toEqual(['one.journal.jsonl', 'two.journal.jsonl']);
      const gone = `"LoadBalancerId":"${left}"`;
      expect(before).toContain(gone);
      expect(await everythingOn(endpoint, client)).toEqual(before.filter((found) => found !== gone));
    } finally {
      goOn();
    }
    const [one, two] = await reports;
    const wrong = (report?: RunReport): readonly unknown[] =>
      report?.requirements
        .filter(({ verdict }) => verdict === 'fail' || verdict === 'error' || verdict === 'inconclusive')
        .map(({ id, reason, findings }) => [id, reason, findings[0]?.actual]) ?? [];
    expect([wrong(one), wrong(two)]).toEqual([[], []]);
    expect(one?.totals.requirements.pass).toBeGreaterThan(50);
    expect(two?.totals.requirements).toEqual(one?.totals.requirements);
    expect(readdirSync(journals)).toEqual([]);
    expect(await everythingOn(endpoint, client)).toEqual([]);
    await client.close();
    await emulator.close();
  }, 300_000);
});
