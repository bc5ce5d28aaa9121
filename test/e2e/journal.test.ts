import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../harness/journal/journal.ts';
import { freshFolder, reportIn, runCli, serve } from './run-cli.ts';

describe('the journal of a run', () => {
  it('must be writable before the first request', async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const folder = freshFolder();
    writeFileSync(join(folder, 'taken'), '');
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const args = ['run', '--endpoint', endpoint, '--suite', 'offered', '--journal', 'taken/below'];
    const { code, stderr } = await runCli(args, folder);
    server.close();
    expect(stderr).toMatch(/the journal of what the run makes cannot be written to taken\/below.*--journal/);
    expect([code, requests]).toEqual([2, 0]);
  });

  it('of a run that is under way is left alone by clean, which removes that of another', async () => {
    const { endpoint, stop } = await serve();
    const folder = freshFolder();
    const header = (run: string): Parameters<typeof openJournal>[1] => ({
      run,
      endpoint,
      service: 'clb',
      region: 'cn-hangzhou',
    });
    const [live, ended] = ['live', 'ended'].map((run) => {
      const journal = openJournal(join(folder, 'kept', `${run}.journal.jsonl`), header(run));
      journal.made(journal.intend({ resource: 'load-balancer' }), { LoadBalancerId: `lb-${run}` });
      return journal;
    });
    try {
      ended?.close();
      const { code, stdout } = await runCli(['clean', '--journal', 'kept'], folder);
      expect(stdout).toMatch(/Run live is still under way \(process \d+ on .*are left alone/);
      expect(stdout).toMatch(/Removed load-balancer lb-ended/);
      expect(stdout).not.toMatch(/lb-live/);
      expect(code).toBe(0);
      expect(readdirSync(join(folder, 'kept'))).toEqual(['live.journal.jsonl']);
    } finally {
      live?.close();
      await stop();
    }
  });
});

describe('a target that has JSON only', () => {
  it('is seen at the first answers of a run in XML, which says so once and leaves nothing behind', async () => {
    const { endpoint, stop } = await serve(['--fault', 'encoding/format-ignored']);
    const folder = freshFolder();
    try {
      const args = ['run', '--endpoint', endpoint, '--seed', '1', '--format', 'xml', '--action', 'CreateLoadBalancer'];
      const { code, stdout, stderr } = await runCli(args, folder);
      expect(code).toBe(3);
      expect(stdout + stderr).not.toMatch(/Could not remove/);
      expect(reportIn(folder).run.incompleteReason).toMatch(
        /cannot be tested in XML: it answers in JSON although XML was asked for; run with --format json/,
      );
      const journals = existsSync(join(folder, '.slb-conformance'))
        ? readdirSync(join(folder, '.slb-conformance'))
        : [];
      expect(journals).toEqual([]);
    } finally {
      await stop();
    }
  });
});
