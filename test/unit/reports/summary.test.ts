import { describe, expect, test } from 'vitest';
import { summary } from '../../../reports/summary.ts';
import { largeReport, reversedReport, sampleReport } from './sample-report.ts';

const reportPaths = ['out/report.json', 'out/report.html'];
const text = summary(sampleReport, { color: false, reportPaths });
const complete = { ...sampleReport.run, complete: true };

describe('summary', () => {
  test('says what was tested', () => {
    expect(text.split('\n')[1]).toBe('slb-conformance 0.1.0  clb, http://127.0.0.1:8080, all editions, seed 2014');
    const run = { ...complete, edition: '2018', target: { kind: 'embedded', endpoint: 'embedded' } } as const;
    expect(summary({ ...sampleReport, run }, { color: false }).split('\n')[1]).toBe(
      'slb-conformance 0.1.0  clb, embedded emulator, edition 2018, seed 2014',
    );
  });

  test('says the verdict first', () => {
    expect(text.split('\n')[0]).toMatch(/^✗ Does not conform: 2 of 5 promises broken; the run is incomplete/);
  });

  test('names in its brief form what failed, and says how much was not run', () => {
    const brief = summary(sampleReport, { color: false, brief: true });
    expect(brief).toContain(`! clb.AddTags.Tags.quota  harness error
✗ clb.CreateLoadBalancerTCPListener.Bandwidth.range  must
✗ clb.AddTags.Tags.structure  should
`);
    expect(brief).not.toContain('expected');
    expect(brief).toContain('1 of 9 requirements was not run\n  1  fixtures.acl is not declared in the config file');
  });

  test('says what the config file must say for the rest to run, and which fixtures were made up', () => {
    expect(text).toContain(
      'To run 1 of them, say in the config file, with names that the target has:\n{\n  "fixtures": {',
    );
    const target = { ...complete.target, madeUp: { taken: ['servers'], refused: ['acl'] } } as const;
    expect(summary({ ...sampleReport, run: { ...complete, target } }, { color: false })).toContain(
      'Fixtures      the target takes made-up ids for servers; it refuses them for acl\n',
    );
  });

  test('breaks lines between words where a terminal is narrow', () => {
    const narrow = summary(sampleReport, { color: true, columns: 60 });
    const bare = narrow.replaceAll(/\u001B\[\d+m/g, '');
    expect(bare).toContain('    breaks    1 promise:\n              clb.CreateLoadBalancerTCPListener.Bandwidth.range');
    for (const line of bare.split('\n')) if (line.length > 60) expect(line.trim()).not.toMatch(/\s(?!\\$)/);
  });

  test('counts what the report counts', () => {
    expect(text).toContain(
      'Requirements  2 passed, 2 failed, 1 errored, 1 waived, 1 inconclusive, 1 not applicable, 1 not run; 2 with observations',
    );
    expect(text).toContain('61 requests for 26 cases in 1 min 15 s');
  });

  test('shows each failure with its evidence, its documents and the command', () => {
    expect(text).toContain(`What failed has 2 causes, of each sort what explains most first

! clb.AddTags`);
    expect(text)
      .toContain(`✗ 1. Bandwidth is -1 or lies in 1–5120; anything else is rejected and leaves the state unchanged.  must
    sent      CreateLoadBalancerTCPListener Bandwidth=-2
    expected  error code InvalidParameter
    actual    error code InternalError
    document  CreateLoadBalancerTCPListener: guide-2018 (2018), api-description-2024 (2024); Common errors: gateway-2018 (2018)
    breaks    1 promise: clb.CreateLoadBalancerTCPListener.Bandwidth.range
    replay    npx slb-conformance replay 'clb.CreateLoadBalancerTCPListener.Bandwidth.range#below-min' --seed 2014
`);
  });

  test('says in a few lines what is missing as a whole, before all else, and how to declare it', () => {
    const offered = sampleReport.requirements.map((requirement) => ({
      ...requirement,
      findings: requirement.findings.map((finding) => ({ ...finding, deviation: 'not-offered' as const })),
    }));
    const { coverage } = sampleReport;
    const whole = { ...sampleReport, run: complete, coverage: { ...coverage, bySubject: [] }, requirements: offered };
    const lacking = summary(whole, { color: false });
    expect(lacking).toContain(`Missing as a whole, as it seems

✗ Actions are not offered: AddTags, CreateLoadBalancerTCPListener  must, 2 promises
    replay    npx`);
    expect(lacking).toContain('To run 1 of them, and to be asked for nothing that is missing as a whole, say in the');
    expect(lacking).toContain('{\n  "capabilities": {\n    "actions": [');
  });

  test('stops after twenty failures and counts the rest', () => {
    const long = summary(largeReport(31, 'all'), { color: false });
    expect(long.match(/^✗ \d+\. /gm)).toHaveLength(20);
    expect(long).toContain('\nand 11 more\n');
  });

  test('says that the run is incomplete, and only then', () => {
    expect(text).toContain('INCOMPLETE  the target stopped answering after 61 requests');
    expect(summary({ ...sampleReport, run: complete }, { color: false })).not.toContain('INCOMPLETE');
  });

  test('says where the reports are', () => {
    expect(text.endsWith('Reports  out/report.json\n         out/report.html')).toBe(true);
    expect(summary(sampleReport, { color: false })).not.toContain('Reports');
  });

  test('leaves out failures when there are none', () => {
    const passed = { ...sampleReport, requirements: [], notRun: [], run: complete };
    expect(summary(passed, { color: false }).split('\n')).toHaveLength(5);
  });

  test('uses colour only when asked, and lets no text steer the terminal', () => {
    const escape = /\u001B/;
    expect(text).not.toMatch(escape);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u2028\u202E]/);
    const colored = summary(sampleReport, { color: true });
    expect(colored).toMatch(escape);
    expect(colored.match(/\u001B\[31m \uFFFD/g)).toBeNull();
  });

  test('gives the same bytes whatever the order of the input', () => {
    expect(summary(reversedReport, { color: false, reportPaths })).toBe(text);
  });
});
