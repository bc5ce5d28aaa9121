import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, reportIn, runCli, serve } from './run-cli.ts';

const requirement = 'clb.CreateLoadBalancer.effect.combinations';
const one = ['run', '--seed', '3', '--action', 'CreateLoadBalancer', '--suite', 'offered,combinations'];

const casesOf = (folder: string, id: string): number =>
  reportIn(folder).requirements.find((entry) => entry.id === id)?.cases.planned ?? 0;

describe('--cases and --deep', () => {
  it('can stand in the config file, and the command line wins', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'slb-conformance.config.json'), JSON.stringify({ cases: 4, deep: true }));
    expect((await runCli([...one, '--cases', '9'], folder)).code).toBe(0);
    expect(reportIn(folder).run.options).toMatchObject({ cases: 9, deep: true });
    expect(casesOf(folder, 'clb.CreateLoadBalancer.error.precedence')).toBe(9);
    expect(casesOf(folder, requirement)).toBeGreaterThan(30);
  });

  it.each(['0', '10000'])('refuse %s cases', async (number) => {
    expect((await runCli([...one, '--cases', number], freshFolder())).code).toBe(2);
  });

  it('stand in the report and in the command that repeats a failing combination', async () => {
    const { endpoint, stop } = await serve(['--fault', `validation/combined-refused/form/${requirement}`]);
    try {
      const [folder, again] = [freshFolder(), freshFolder()];
      const { code } = await runCli([...one, '--endpoint', endpoint, '--cases', '7', '--deep'], folder);
      expect(code).toBe(1);
      const report = reportIn(folder);
      expect(report.run.options).toMatchObject({ cases: 7, deep: true });
      const [finding] = report.requirements.flatMap(({ findings }) => findings);
      expect(finding?.replay).toMatch(/#combined-[0-9a-f]{8}'? .*--cases 7 --deep/);
      const replay = finding?.replay.replaceAll("'", '').split(' ').slice(2) ?? [];
      expect((await runCli(replay, again)).code).toBe(1);
      expect(reportIn(again).requirements[0]?.findings[0]).toMatchObject({
        caseId: finding?.caseId,
        actual: finding?.actual,
      });
    } finally {
      await stop();
    }
  });
});
