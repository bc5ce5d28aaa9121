import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../specs/package-root.ts';
import { freshFolder, reportIn, runCli } from './run-cli.ts';

const doubles = join(packageRoot(), 'dist', 'clients', 'doubles');
const reference = ['--', process.execPath, join(doubles, 'reference-adapter.js')];
const bad = (fault: string): readonly string[] => [
  '--',
  process.execPath,
  join(doubles, 'bad-adapter.js'),
  '--fault',
  fault,
];

describe('client', () => {
  it('asks an adapter everything, and writes reports', async () => {
    const cwd = freshFolder();
    const { code, stdout, stderr } = await runCli(['client', '--trace', 'trace.txt', ...reference], cwd);
    expect(stderr).toMatch(/^slb-conformance reference adapter/);
    expect(stdout).toMatch(/Conforms: \d+ promises kept, none broken/);
    expect(code).toBe(0);
    const { totals, run } = reportIn(cwd);
    expect(run.complete).toBe(true);
    expect(run.options).toEqual({});
    expect(totals.requirements).toMatchObject({ fail: 0, error: 0, inconclusive: 0, notRun: 0 });
  });

  it('ends with 1 where a promise is broken, and says how to see it again', async () => {
    const cwd = freshFolder();
    const [, ...command] = bad('answer.numeric-code-kills');
    const { code, stdout } = await runCli(
      ['client', '--requirement', 'client.answer.error.*', ...bad('answer.numeric-code-kills')],
      cwd,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('the process ended with exit code 70');
    const again =
      /replay\s+npx slb-conformance (client --case \S+)/.exec(stdout)?.[1]?.replaceAll("'", '').split(' ') ?? [];
    expect((await runCli([...again, '--', ...command], cwd)).code).toBe(1);
    expect((await runCli(['replay', again[2] ?? '', '--', ...command], cwd)).code).toBe(1);
    const waived = ['client', '--requirement', 'client.answer.error.*', '--waivers', 'waivers.json'];
    await runCli(['client', '--requirement', 'client.answer.error.*', ...bad('answer.numeric-code-kills')], cwd);
    expect((await runCli(['waivers', 'init', 'conformance-report/report.json', '--owner', 'me'], cwd)).code).toBe(0);
    expect((await runCli(['waivers', 'check', 'waivers.json'], cwd)).code).toBe(0);
    expect((await runCli([...waived, ...bad('answer.numeric-code-kills')], cwd)).code).toBe(0);
  });

  it.each([
    ['client', /name the command of the adapter/],
    ['client -- /nowhere/adapter', /"\/nowhere\/adapter" cannot be started: there is no such program/],
    [`client -- ${process.execPath} --version`, /said no hello first: it is no JSON object: "v/],
    [
      'client --case client.answer.plian -- x',
      /no case is called "client.answer.plian" \(did you mean client.answer.plain/,
    ],
    ['client --suite answers -- x', /unknown suite "answers" \(did you mean answer\?\)/],
    ['client --waivers none.json -- x', /none.json cannot be read/],
    ['explain client.answer.plian', /unknown requirement "client.answer.plian" \(did you mean client.answer.plain/],
    ['list actions --service client', /client mode has no actions/],
    ['list cases --service alb', /only those of client mode are listed \(--client\)/],
    ['replay client.answer.plain#json --print -- x', /--print says nothing to client mode/],
    ['replay clb.CreateLoadBalancer.offered#bare -- x', /is no case of client mode/],
  ])('refuses "%s" with 2', async (args, message) => {
    const { code, stderr } = await runCli(args.split(' '), freshFolder());
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('ends with 3 where an adapter says hello and is of no use, and reports that', async () => {
    const cwd = freshFolder();
    const speaks = { services: ['Alb'], signatures: ['v3'], formats: ['json'], methods: ['POST'] };
    const hello = JSON.stringify({ hello: 1, name: 'mute', version: '1', speaks });
    const script = `console.log('${hello}'); process.stdin.once('data', () => process.exit(9));`;
    writeFileSync(join(cwd, 'mute.cjs'), script);
    const { code, stdout } = await runCli(['client', '--', process.execPath, 'mute.cjs'], cwd);
    expect(stdout).toMatch(
      /the adapter of mute is of no use: in answer to a plain call the process ended with exit code 9/,
    );
    expect(code).toBe(3);
    expect(reportIn(cwd).run.complete).toBe(false);
  });

  it('is listed and explained like a service', async () => {
    const listed = await runCli(['list', 'requirements', '--client', '--json'], freshFolder());
    const rows = JSON.parse(listed.stdout) as { id: string; cases: string[] }[];
    expect(rows.find(({ id }) => id === 'client.answer.plain')?.cases).toContain('client.answer.plain#json');
    const { stdout } = await runCli(['explain', 'client.request.nonce.retry'], freshFolder());
    expect(stdout).toMatch(/How to Ensure Idempotence/);
    expect(stdout).toMatch(/request\.nonce-kept-in-retries/);
  });
});
