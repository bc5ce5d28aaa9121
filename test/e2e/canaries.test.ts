import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { wholePage } from '../unit/reports/html/whole-page.ts';
import { describe, expect, it } from 'vitest';
import { percentEncode } from '../../protocol/percent-encode.ts';
import { freshFolder, runCli, serve } from './run-cli.ts';
import { runVitest } from './run-vitest.ts';

/** Twenty secrets: three of the account, each with characters that every encoding treats in its own way. */
const accounts = Array.from({ length: 7 }, (_, index) => ({
  id: `canary-id-${index}+/&<x>`,
  secret: `canary secret ${index} "quoted" & <tagged> %2F+=`,
  token: `canary-token-${index}/==+\\back`,
})).slice(0, 7);
const canaries = accounts.flatMap(({ id, secret, token }) => [id, secret, token]).slice(0, 20);

const forms = (secret: string): readonly string[] => [
  secret,
  percentEncode(secret),
  percentEncode(percentEncode(secret)),
  Buffer.from(secret).toString('base64'),
  JSON.stringify(secret).slice(1, -1),
  secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];

/** A page escapes no more of a text than it must. */
const shownForms = (secret: string): readonly string[] => [
  ...forms(secret),
  secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
];

/** All files of a folder; pages carry what is folded packed. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .flatMap((text) => (text.startsWith('<!doctype html>') ? [text, wholePage(text)] : [text]))
    .join('\n');
}

/** A target that gives back all it was told, and all it could know, in every encoding that it can think of. */
function echo(): ReturnType<typeof createServer> {
  return createServer((request, response) => {
    const told = [
      request.url ?? '',
      decodeURIComponent((request.url ?? '').replaceAll('+', ' ')),
      ...canaries.flatMap(forms),
    ];
    const Message = `server string to sign is:${told.join(' ')}`;
    response.statusCode = 400;
    response.setHeader('x-acs-request-id', encodeURIComponent(canaries.join(' ')));
    response.end(
      JSON.stringify({ RequestId: canaries[0], HostId: canaries[1], Code: `Leak.${canaries[2] ?? ''}`, Message }),
    );
  });
}

function environment({ id, secret, token }: (typeof accounts)[number]): Readonly<Record<string, string>> {
  return {
    ALIBABA_CLOUD_ACCESS_KEY_ID: id,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret,
    ALIBABA_CLOUD_SECURITY_TOKEN: token,
  };
}

describe('what a run writes and prints', () => {
  it.each(accounts)('holds no form of the secrets of $id, though the target gives them back', async (account) => {
    const server = echo();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const folder = freshFolder();
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const args = [
      'run',
      '--seed',
      '1',
      '--endpoint',
      endpoint,
      '--suite',
      'offered,valid-calls',
      '--action',
      'CreateLoadBalancer',
      '--report',
      'json,html,junit',
    ];
    const { stdout, stderr } = await runCli(args, folder, environment(account));
    server.close();
    server.closeAllConnections();
    const everything = everythingIn(folder) + stdout + stderr;
    expect(everything.length).toBeGreaterThan(10_000);
    for (const secret of [account.id, account.secret, account.token]) {
      for (const form of shownForms(secret)) expect(everything.includes(form), form).toBe(false);
    }
  });

  it('holds no form of them when vitest runs the cases and Allure listens', async () => {
    const [account] = accounts as [(typeof accounts)[0]];
    const server = echo();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const [folder, allure] = [freshFolder(), freshFolder()];
    const env = {
      ...environment(account),
      SLB_CONFORMANCE_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      SLB_CONFORMANCE_ACTION: 'CreateLoadBalancer',
      SLB_CONFORMANCE_OUT: folder,
      SLB_CONFORMANCE_ALLURE: allure,
    };
    const { code, text, stdout, stderr } = await runVitest([], env, true);
    server.close();
    server.closeAllConnections();
    expect(code).toBe(1);
    // Attachments are kept in base64 inside the results of vitest, and as they are in the folder of Allure.
    const attached = [...text.matchAll(/"content":"([^"]+)","encoding":"base64"/g)].map(([, content = '']) =>
      Buffer.from(content, 'base64').toString(),
    );
    expect(attached.length).toBeGreaterThan(0);
    const everything = [text, ...attached, everythingIn(folder), everythingIn(allure), stdout, stderr].join('\n');
    for (const secret of [account.id, account.secret, account.token]) {
      for (const form of shownForms(secret)) expect(everything.includes(form), form).toBe(false);
    }
  });

  it('holds no private key and no secret when an upload fails', async () => {
    const { endpoint, stop } = await serve([
      '--fault',
      'validation/ignored/clb.UploadServerCertificate.RegionId.required',
    ]);
    try {
      const folder = freshFolder();
      const args = [
        'run',
        '--seed',
        '1',
        '--endpoint',
        endpoint,
        '--action',
        'UploadServerCertificate',
        '--report',
        'json,html,junit',
      ];
      const { code, stdout, stderr } = await runCli([...args, '--method', 'post'], folder);
      expect(code).toBe(1);
      const everything = everythingIn(folder) + stdout + stderr;
      expect(everything).toContain('BEGIN');
      expect(everything).not.toContain('PRIVATE KEY');
      expect(everything).not.toContain('PRIVATE+KEY');
      expect(everything).not.toContain('PRIVATE%20KEY');
      expect(everything).not.toContain('testsecret');
    } finally {
      await stop();
    }
  });
});
