import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { initCommand, type TrialFlags } from '../../../../cli/init/init.ts';
import { startEmulator } from '../../../../emulator/server.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { startMiniTarget } from '../../../services/mini-target.ts';

afterEach(() => vi.restoreAllMocks());

const specs = join(packageRoot(), 'test', 'fixtures', 'services');

function flagsIn(folder: string, more: Partial<TrialFlags>): TrialFlags {
  return { service: 'clb', out: join(folder, 'config.json'), journal: join(folder, 'journals'), ...more };
}

/** What the command says, and what it writes. */
async function init(more: Partial<TrialFlags>): Promise<{ readonly said: string; readonly config: unknown }> {
  const flags = flagsIn(mkdtempSync(join(tmpdir(), 'slb-conformance-')), more);
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  await initCommand(flags);
  return { said: said.join(''), config: JSON.parse(readFileSync(flags.out, 'utf8')) as unknown };
}

/** A target of one read that answers in its own format whatever it is asked for, and knows no signatures. */
async function withTarget<T>(
  answer: (request: IncomingMessage) => string,
  work: (endpoint: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    const action = new URL(request.url ?? '/', 'http://localhost').searchParams.get('Action');
    request.resume().on('end', () => {
      response.writeHead(action === 'ListListeners' ? 200 : 404).end(action === 'ListListeners' ? answer(request) : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close().closeAllConnections();
  }
}

describe('init', () => {
  it('writes what a target lacks, and says what was found and how to go on', async () => {
    const target = await startMiniTarget();
    try {
      const { said, config } = await init({ endpoint: target.endpoint, service: 'mini', specs });
      expect(config).toEqual({
        endpoint: target.endpoint,
        region: 'cn-hangzhou',
        capabilities: { authentication: false },
      });
      expect(said).toContain('and lacks refusing wrong signatures.\nIt offers 2 of 2 actions.\n');
      expect(said).toMatch(/^Wrote .*config\.json\. Next: npx slb-conformance run --service mini --specs /m);
    } finally {
      await target.close();
    }
  });

  it('names the actions that there are', async () => {
    const answer = (): string => JSON.stringify({ RequestId: 'r', Listeners: [] });
    const { config } = await withTarget(answer, (endpoint) => init({ endpoint, service: 'mini', specs }));
    expect(config).toMatchObject({ capabilities: { actions: ['ListListeners'], authentication: false } });
  });

  it.each<[string, Partial<TrialFlags>, string]>([
    ['no target', {}, 'name it with --endpoint'],
    ['a host that may be real', { endpoint: 'http://slb.example.com' }, 'allow it with --allow-real'],
    ['an endpoint with a path', { endpoint: 'http://127.0.0.1:1/x' }, 'an endpoint has no user, path or query'],
    ['nothing that listens', { endpoint: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1 cannot be reached'],
  ])('writes nothing for %s', async (_what, more, message) => {
    const flags = flagsIn(mkdtempSync(join(tmpdir(), 'slb-conformance-')), more);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(initCommand(flags)).rejects.toThrow(message);
    expect(existsSync(flags.out)).toBe(false);
  });

  it('writes nothing where no answer can be read', async () => {
    const tried = withTarget(
      () => 'hello',
      (endpoint) => init({ endpoint, service: 'mini', specs }),
    );
    await expect(tried).rejects.toThrow('no read of mini is answered in any form');
  });

  it('keeps a file that is there, and says that it replaced it once it is told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-'));
    const target = await startMiniTarget();
    const flags = flagsIn(folder, { endpoint: target.endpoint, service: 'mini', specs });
    writeFileSync(flags.out, '{}');
    try {
      await expect(initCommand(flags)).rejects.toThrow('config.json is there already; --force replaces it');
      expect(readFileSync(flags.out, 'utf8')).toBe('{}');
      expect((await init({ ...flags, force: true })).said).toContain(`Replaced ${flags.out}.`);
    } finally {
      await target.close();
    }
  });
});

describe('probeForms', () => {
  it('finds no lack in a target that has all forms, and each that it has not', async () => {
    const { probeForms } = await import('../../../../cli/init/probe-forms.ts');
    const { createClient } = await import('../../../../harness/wire/client.ts');
    const { openSession } = await import('../../../../harness/wire/session.ts');
    const { createPace } = await import('../../../../harness/wire/pace.ts');
    const book = loadSpecBook('clb');
    const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
    const found = async (endpoint: string): ReturnType<typeof probeForms> => {
      const client = createClient(endpoint, null, 10_000, createPace(undefined));
      const target = { kind: 'endpoint', endpoint, region: 'cn-hangzhou', credentials } as const;
      try {
        return await probeForms(
          (form) => openSession({ target: { ...target, ...form }, book, client, busyBudgetMs: 1000 }),
          book,
          target,
        );
      } finally {
        await client.close();
      }
    };
    const emulator = await startEmulator({ book, transitionMs: 0, faults: [] });
    try {
      expect(await found(emulator.endpoint)).toEqual({
        form: { format: 'json', method: 'GET', signature: 'v1' },
        lacks: [],
      });
    } finally {
      await emulator.close();
    }
    const xml = '<DescribeRegionsResponse><RequestId>r</RequestId></DescribeRegionsResponse>';
    const server = createServer((request, response) => {
      const isKnown = request.method === 'GET' && request.url?.includes('Action=Describe') === true;
      request.resume().on('end', () => response.writeHead(isKnown ? 200 : 404).end(isKnown ? xml : ''));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      expect(await found(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).toEqual({
        form: { format: 'xml', method: 'GET', signature: 'v1' },
        lacks: ['json', 'post', 'signatureV3', 'authentication'],
      });
    } finally {
      server.close().closeAllConnections();
    }
  });
});
