import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, runCli } from './run-cli.ts';

type Row = readonly [args: string, code: number, message: RegExp];

const rows: readonly Row[] = [
  ['walk', 2, /unknown command 'walk'/],
  ['run --walk', 2, /unknown option '--walk'/],
  ['run --cases 0', 2, /--cases/],
  ['replay clb.CreateLoadBalancer.offered#bare --dry-run', 2, /unknown option '--dry-run'/],
  ['run --action CreateLoadBalancerTcpListener', 2, /unknown action .* \(did you mean CreateLoadBalancerTCPListener/],
  ['run --suite lifecycles', 2, /unknown suite "lifecycles" \(did you mean lifecycle\?\)/],
  ['run --requirement clb.nothing.*', 2, /no requirement is selected/],
  ['run --service nlb', 2, /unknown service "nlb"/],
  ['run --edition 2017', 2, /unknown edition "2017" \(known: 2018, 2019, 2024, 2026\)/],
  ['run --seed seven', 2, /whole number/],
  ['run --concurrency 0', 2, /whole number/],
  ['run --format yaml', 2, /Allowed choices are json, xml/],
  ['run --report pdf', 2, /"pdf" is none of json, html, junit, markdown/],
  ['run --endpoint nowhere', 2, /"nowhere" is not a URL/],
  ['run --endpoint ftp://127.0.0.1', 2, /is not an HTTP endpoint/],
  ['run --endpoint http://127.0.0.1/path', 2, /no user, path or query/],
  ['run --endpoint http://slb.example.com', 4, /may be a real account; allow it with --allow-real/],
  ['run --endpoint http://slb.example.com --allow-real', 2, /ALIBABA_CLOUD_ACCESS_KEY_ID/],
  ['run --endpoint http://127.0.0.1:1', 3, /127\.0\.0\.1:1 cannot be reached/],
  ['run --config no.json', 2, /no\.json does not exist/],
  ['run --config text.json', 2, /text\.json is not JSON/],
  ['run --config extra.json', 2, /extra\.json: \/budgets: unknown key "settle"/],
  ['run --config wrong.json', 2, /wrong\.json: \/budgets\/settleMs: must be integer/],
  ['run --quiet --verbose', 2, /'--quiet' cannot be used with option '--verbose'/],
  ['replay clb.any#case --verbose --quiet', 2, /'--quiet' cannot be used with option '--verbose'/],
  ['run --out taken', 2, /taken/],
  ['replay clb.nothing#at-all', 2, /unknown case "clb\.nothing#at-all"/],
  ['serve --fault authentication/replay', 2, /unknown fault .*authentication\/replay-accepted/],
  ['serve --port 70000', 2, /whole number/],
  ['clean --journal no.jsonl', 2, /no\.jsonl does not exist/],
  ['clean --journal text.json', 2, /is not a journal/],
  ['list everything', 2, /unknown command|error/],
];

describe('a command line with a mistake', () => {
  it.each(rows)('%s', async (args, code, message) => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'text.json'), 'hello');
    writeFileSync(join(folder, 'extra.json'), '{"budgets":{"settle":1}}');
    writeFileSync(join(folder, 'wrong.json'), '{"budgets":{"settleMs":"soon"}}');
    writeFileSync(join(folder, 'taken'), '');
    mkdirSync(join(folder, 'empty'));
    const ended = await runCli(args.split(' '), folder);
    expect(ended.stderr + ended.stdout).toMatch(message);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(ended.code).toBe(code);
  });

  it('leaves no journal of an endpoint where nothing listens, for nothing can have been made', async () => {
    const folder = freshFolder();
    await runCli(['run', '--endpoint', 'http://127.0.0.1:1', '--suite', 'offered'], folder);
    expect(readdirSync(join(folder, '.slb-conformance'))).toEqual([]);
  });

  it('finds no option in the help that is not built', async () => {
    const { stdout, code } = await runCli(['run', '--help'], freshFolder());
    expect(code).toBe(0);
    for (const option of ['--walk', '--faults']) expect(stdout).not.toContain(option);
  });
});
