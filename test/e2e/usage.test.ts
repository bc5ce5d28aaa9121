import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';
import { freshFolder, runCli } from './run-cli.ts';

type Row = readonly [args: string, code: number, message: RegExp];

const notes = join(packageRoot(), 'examples', 'own-service', 'specs');

const rows: readonly Row[] = [
  ['walk', 2, /unknown command 'walk'/],
  ['run --walk', 2, /unknown option '--walk'/],
  ['run --cases 0', 2, /--cases/],
  ['replay clb.CreateLoadBalancer.offered#bare --dry-run', 2, /unknown option '--dry-run'/],
  ['run --action CreateLoadBalancerTcpListener', 2, /unknown action .* \(did you mean CreateLoadBalancerTCPListener/],
  ['run --suite lifecycles', 2, /unknown suite "lifecycles" \(did you mean lifecycle\?\)/],
  ['run --requirement clb.nothing.*', 2, /no requirement is selected/],
  ['run --service nlb', 2, /unknown service "nlb" \(known: alb, clb\)/],
  ['run --service clb,nlb --suite offered', 2, /unknown service "nlb"/],
  ['run --service clb,alb --edition 2024', 2, /an edition is that of the documents of one service/],
  ['run --service clb,alb --action StopListner', 2, /unknown action "StopListner"/],
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
  ['run --endpoint http://127.0.0.1:1 --suite offered', 3, /127\.0\.0\.1:1 cannot be reached/],
  ['run --service alb --format xml', 2, /--format xml: no document of alb speaks of it \(known: json\)/],
  ['run --config no.json', 2, /no\.json does not exist/],
  ['run --config text.json', 2, /text\.json is not JSON/],
  ['run --config extra.json', 2, /extra\.json: \/budgets: unknown key "settle"/],
  ['run --config wrong.json', 2, /wrong\.json: \/budgets\/settleMs: must be integer/],
  ['run --quiet --verbose', 2, /'--quiet' cannot be used with option '--verbose'/],
  ['replay clb.any#case --verbose --quiet', 2, /'--quiet' cannot be used with option '--verbose'/],
  ['run --out taken --suite offered', 2, /taken/],
  ['replay clb.nothing#at-all', 2, /unknown case "clb\.nothing#at-all"/],
  ['serve --fault authentication/replay', 2, /unknown fault .*authentication\/replay-accepted/],
  ['serve --port 70000', 2, /whole number/],
  [
    `serve --service notes --specs ${notes}`,
    2,
    /no emulator of the service "notes", .*\(there is one of (?:\w+, )+\w+\)/,
  ],
  [`run --service notes --specs ${notes}`, 2, /no emulator of the service "notes".* needs the endpoint of a target/],
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

/** All kinds of names stand in the test of the loader; here, that each command says it so. */
const typos: readonly (readonly [command: string, file: string, right: string, wrong: string, problem: RegExp])[] = [
  ['run', 'actions/DescribeHolder.yaml', 'echoes: Kind', 'echoes: Knid', /"Knid"/],
  ['run --dry-run', 'actions/CreateHolder.yaml', 'typical: $region', 'typical: $regoin', /\$regoin/],
  ['run --requirement names.nothing', 'rules/holder.yaml', 'scenario: in-use', 'scenario: in-sue', /"in-sue"/],
  ['list requirements', 'actions/AddPart.yaml', 'resource: part', 'resource: prat', /unknown resource "prat"/],
  ['explain names.*', 'lifecycles/holder.yaml', 'to: lively', 'to: livley', /"livley"/],
  ['replay names.x#y', 'documents.yaml', "edition: '2024'", "edition: '2042'", /"2042"/],
];

describe('a typo in a spec of the user', () => {
  it.each(typos)('ends %s with exit code 2 and the place in %s', async (command, file, right, wrong, problem) => {
    const folder = freshFolder();
    const path = join(folder, 'mine', 'names', file);
    cpSync(join(packageRoot(), 'test', 'fixtures', 'services', 'names'), join(folder, 'mine', 'names'), {
      recursive: true,
    });
    const broken = readFileSync(path, 'utf8').replace(right, wrong);
    writeFileSync(path, broken);
    expect(broken).toContain(wrong);
    const { code, stdout, stderr } = await runCli(
      [...command.split(' '), '--service', 'names', '--specs', 'mine'],
      folder,
    );
    expect(code).toBe(2);
    expect(stdout).toBe('');
    const [, place = '', line = '', said = ''] = /^slb-conformance: (\S+?):(\d+):\d+: (.*)$/m.exec(stderr) ?? [];
    expect(place).toMatch(new RegExp(`names/${file}$`));
    expect(
      broken
        .split('\n')
        .slice(Math.max(0, Number(line) - 2), Number(line) + 12)
        .join('\n'),
    ).toContain(wrong);
    expect(said).toMatch(problem);
    expect(readdirSync(folder)).toEqual(['mine']);
  });
});
