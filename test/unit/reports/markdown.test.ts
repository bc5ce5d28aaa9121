import { boolean, check, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../reports/markdown.ts';
import { largeReport, reversedReport, sampleReport } from './sample-report.ts';

const text = markdown(sampleReport);
const { run, totals } = sampleReport;

describe('markdown', () => {
  test('says first what the run came to and with which exit code', () => {
    expect(text.split('\n')[0]).toBe(
      '## ✗ Does not conform: 2 of 5 promises broken; the run is incomplete, and the harness itself failed on 1 promise (exit code 3)',
    );
    expect(text).toContain('**Incomplete:** `the target stopped answering after 61 requests`');
    const complete = { ...sampleReport, run: { ...run, complete: true } };
    const failed = { ...complete, totals: { ...totals, requirements: { ...totals.requirements, error: 0 } } };
    expect(markdown(failed).split('\n')[0]).toBe('## ✗ Does not conform: 2 of 5 promises broken (exit code 1)');
    const conforms = { ...failed, totals: { ...totals, requirements: { ...totals.requirements, error: 0, fail: 0 } } };
    expect(markdown(conforms).split('\n')[0]).toBe(
      '## ? Conforms with waivers: 1 of 3 promises broken, as known (exit code 0)',
    );
  });

  test('names target, edition and seed, and counts what the report counts', () => {
    expect(text).toContain('Service `clb` at `http://127.0.0.1:8080`, all editions, seed 2014');
    expect(text).toContain('| 2 | 2 | 1 | 1 | 1 | 1 | 1 |');
    expect(text).toContain('Waived: 1 known failures');
    expect(text).toContain('Coverage: of 240 requirements of the service, 240 judged, 0 inconclusive, 90 observed');
  });

  test('names what is wrong, with the call that was sent, one expectation and the command that shows it again', () => {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => line.startsWith('- **must**'));
    expect(lines.slice(start, start + 3)).toEqual([
      String.raw`- **must** ${'`clb.CreateLoadBalancerTCPListener.Bandwidth.range`'}: Bandwidth is -1 or lies in 1–5120; anything else is rejected and leaves the state unchanged.`,
      '  - `CreateLoadBalancerTCPListener Bandwidth=-2`: expected `error code InvalidParameter`, actual `error code InternalError`',
      "  - `npx slb-conformance replay 'clb.CreateLoadBalancerTCPListener.Bandwidth.range#below-min' --seed 2014`",
    ]);
  });

  test('says how much was not run, by cause, and what the config file must say', () => {
    expect(text).toContain('### 1 of 9 requirements was not run\n\n- 1: fixtures.acl is not declared');
    expect(text).toContain('```json\n{"fixtures":{"acl":"acl-id-1"}}\n```');
  });

  test('keeps hostile text as text', () => {
    const outside = text.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '').replaceAll(/\\./g, '');
    expect(outside).not.toMatch(/[<>]/);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]|\p{Surrogate}/u);
  });

  test('gives the same bytes whatever the order of the input', () => {
    expect(markdown(reversedReport)).toBe(text);
  });

  test('never has more than 60 lines, and says how many failures it leaves out', () => {
    const law = property(
      integer({ min: 0, max: 3000 }),
      constantFrom('some', 'all'),
      boolean(),
      (count, failing, complete) => {
        const report = largeReport(count, failing);
        const made = markdown({ ...report, run: { ...report.run, complete } });
        const shown = made.match(/^- \*\*/gm)?.length ?? 0;
        const more = Number(/^and (\d+) more$/m.exec(made)?.[1] ?? 0);
        return made.split('\n').length <= 60 && shown + more === report.totals.requirements.fail;
      },
    );
    expect(check(law, { seed: 2014, numRuns: 30 }).counterexample).toBeNull();
  });
});
