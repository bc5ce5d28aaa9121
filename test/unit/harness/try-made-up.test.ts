import { describe, expect, it } from 'vitest';
import { madeUpFixtures } from '../../../cli/options/made-up-fixtures.ts';
import { select } from '../../../cli/options/select.ts';
import { startEmulator } from '../../../emulator/server.ts';
import { createClient } from '../../../harness/wire/client.ts';
import { run, type RunOptions } from '../../../harness/engine.ts';
import { openJournal } from '../../../harness/journal/journal.ts';
import { makeCertificate } from '../../../harness/provisioning/make-certificate.ts';
import { planSelected } from '../../../harness/planning/plan-cases.ts';
import { tryMadeUp } from '../../../harness/try-made-up.ts';
import { book, planner, sampleTarget } from './run-recorded.ts';

const madeUp = madeUpFixtures(book.service);

const certificate = await makeCertificate(new Date());

function optionsFor(endpoint: string, action: string): RunOptions {
  const selected = select({ action: [action] }, planner);
  return {
    book,
    plan: planSelected(planner, selected),
    selected,
    target: { ...sampleTarget, endpoint },
    client: createClient(endpoint, null, 10_000),
    journal: openJournal(undefined, { run: 'test', endpoint, service: 'clb', region: 'cn-hangzhou' }),
    identity: { id: 'test', startedAt: '2026-01-01T00:00:00Z', toolVersion: 'test' },
    seed: 5,
    concurrency: 4,
    allowCost: true,
    budgets: { settleMs: 1500, busyMs: 1000, shrinkMs: 0 },
    certificate: () => certificate,
    options: {},
    replay: (id) => id,
  };
}

async function withEmulator<T>(
  emulator: { readonly servers?: readonly string[]; readonly fault?: string },
  action: string,
  work: (options: RunOptions) => Promise<T>,
): Promise<T> {
  const { servers, fault } = emulator;
  const faults = fault === undefined ? [] : [fault];
  const server = await startEmulator({ book, transitionMs: 0, faults, ...(servers ? { servers } : {}) });
  const options = optionsFor(server.endpoint, action);
  try {
    return await work(options);
  } finally {
    await options.client.close();
    await server.close();
  }
}

describe('tryMadeUp', () => {
  it('lets a run without declared servers notice that an action does nothing, and leaves nothing behind', async () => {
    const fault = 'behaviour/added-not-stored/backend-servers';
    const report = await withEmulator({ fault }, 'AddBackendServers', async (options) => {
      const target = await tryMadeUp(options, madeUp);
      const left: unknown[] = [];
      const found = await run({
        ...options,
        target,
        onEvent: (event) => event.type === 'left-behind' && left.push(event),
      });
      expect(left).toEqual([]);
      return found;
    });
    expect(report.run.target.madeUp).toEqual({ taken: ['servers'], refused: [] });
    const failed = report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
    expect(failed).toContain('clb.backend-servers.effect.servers-added');
    expect(report.notRun?.some(({ cause }) => cause.includes('fixtures'))).toBe(false);
  });

  it('tries what is only ever given together by calls that give both', async () => {
    const target = await withEmulator({}, 'SetAccessLogsDownloadAttribute', (options) => tryMadeUp(options, madeUp));
    expect(target.madeUp).toEqual({ taken: ['logProject', 'logStore'], refused: [] });
  });

  it('uses nothing that the target refuses, and the report says what the config file must say', async () => {
    const report = await withEmulator({ servers: ['i-real'] }, 'AddBackendServers', async (options) =>
      run({ ...options, target: await tryMadeUp(options, madeUp) }),
    );
    expect(report.run.target.madeUp).toEqual({ taken: [], refused: ['servers'] });
    expect(report.totals.requirements.fail).toBe(0);
    const [first] = report.notRun ?? [];
    expect(first?.cause).toBe(
      'fixtures.servers is not declared in the config file, and the target refuses made-up ids',
    );
    const { fixtures } = (first?.config ?? { fixtures: { servers: [] } }) as {
      readonly fixtures: { readonly servers: readonly string[] };
    };
    const { servers } = fixtures;
    const declared = { ...sampleTarget, declared: { servers } };
    const again = await withEmulator({ servers }, 'AddBackendServers', (options) =>
      run({ ...options, target: { ...declared, endpoint: options.target.endpoint } }),
    );
    expect(again.notRun?.map(({ cause }) => cause)).not.toContainEqual(expect.stringContaining('fixtures.servers'));
    const counted = report.notRun?.reduce((sum, { requirements }) => sum + requirements, 0);
    expect(counted).toBe(report.totals.requirements.notRun);
  });

  it('plans of the rest only what is about parameters that take such ids', async () => {
    const planned: string[] = [];
    const target = await withEmulator({ servers: ['i-real'] }, 'AddBackendServers', async (options) => {
      const { others } = options.plan;
      const plan: RunOptions['plan'] = {
        ...options.plan,
        ...(others && {
          others: {
            ...others,
            plan: (asked) => {
              const found = others.plan(asked);
              planned.push(...found.map(({ requirement }) => requirement.id));
              return found;
            },
          },
        }),
      };
      return await tryMadeUp({ ...options, plan }, madeUp);
    });
    expect(target.madeUp).toEqual({ taken: [], refused: ['servers'] });
    expect(planned).toContain('clb.CreateVServerGroup.BackendServers.list-size');
    expect(planned.filter((id) => !/\.(?:\w+)?BackendServers\./.test(id))).toEqual([]);
  });

  it('asks nothing of a host that may be real, of the embedded emulator, and where nothing is missing', async () => {
    const refusing: RunOptions['client'] = {
      send: () => expect.unreachable(),
      close: async () => {},
      requests: () => 0,
    };
    const options = { ...optionsFor('http://127.0.0.1:1', 'AddBackendServers'), client: refusing };
    const { target } = options;
    for (const untouched of [
      { ...target, endpoint: 'https://slb.aliyuncs.com' },
      { ...target, kind: 'embedded' as const },
      { ...target, declared: madeUp },
    ]) {
      expect(await tryMadeUp({ ...options, target: untouched }, madeUp)).toBe(untouched);
    }
  });
});
