import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { junit } from '../../../reports/junit.ts';
import { reversedReport, sampleReport } from './sample-report.ts';

interface Outcome {
  readonly message: string;
  readonly type?: string;
  readonly '#text'?: string;
}
interface Case {
  readonly name: string;
  readonly classname: string;
  readonly failure?: Outcome;
  readonly error?: Outcome;
  readonly skipped?: Outcome;
}
interface Counts {
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly skipped: string;
}
interface Suite extends Counts {
  readonly name: string;
  readonly testcase: readonly Case[];
}

const xml = junit(sampleReport);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
});
const root = (parser.parse(xml) as { testsuites: Counts & { testsuite: readonly Suite[] } }).testsuites;
const cases = root.testsuite.flatMap(({ testcase }) => testcase);

describe('junit', () => {
  test('is well-formed', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
  });

  test('counts what the report counts', () => {
    const { pass, fail, error, waived, inconclusive, notApplicable, notRun } = sampleReport.totals.requirements;
    const skipped = waived + inconclusive + notApplicable + notRun;
    expect(root).toMatchObject({
      tests: String(pass + fail + error + skipped),
      failures: String(fail),
      errors: String(error),
      skipped: String(skipped),
    });
    for (const suite of [{ ...root, testcase: cases }, ...root.testsuite]) {
      expect(suite.testcase).toHaveLength(Number(suite.tests));
      expect(suite.testcase.filter(({ failure }) => failure)).toHaveLength(Number(suite.failures));
      expect(suite.testcase.filter(({ error }) => error)).toHaveLength(Number(suite.errors));
      expect(suite.testcase.filter(({ skipped }) => skipped)).toHaveLength(Number(suite.skipped));
    }
  });

  test('has a suite per action and one for what belongs to no action', () => {
    expect(root.testsuite.map(({ name }) => name)).toEqual([
      '(service-wide)',
      'AddTags',
      'CreateLoadBalancerTCPListener',
    ]);
  });

  test('shows the first finding as the message and all of them with their commands in the body', () => {
    const failed = cases.find(({ name }) => name === 'clb.CreateLoadBalancerTCPListener.Bandwidth.range');
    expect(failed?.classname).toBe('clb.CreateLoadBalancerTCPListener');
    expect(failed?.failure?.message).toBe(
      'expected the request is rejected: Bandwidth 5121 is above 5120; actual accepted with HTTP 200',
    );
    expect(failed?.failure?.type).toBe('must');
    const body = failed?.failure?.['#text'] ?? '';
    expect(body.match(/^replay: npx slb-conformance replay /gm)).toHaveLength(3);
    expect(body).toContain('actual: error code InternalError');
  });

  test('says why a test case is skipped', () => {
    const messages = cases.flatMap(({ skipped }) => (skipped ? [skipped.message] : []));
    expect(messages).toContain('inconclusive: the target was busy for 30 s');
    expect(messages).toContain('not-run: not testable (account): needs an account with unpaid bills');
  });

  test('says that the run is incomplete', () => {
    expect(xml.match(/<property name="complete" value="false"\/>/g)).toHaveLength(root.testsuite.length);
  });

  test('keeps hostile text as text and replaces what XML cannot hold', () => {
    const hostile = cases.find(({ name }) => name === 'clb.AddTags.Tags.structure')?.failure;
    expect(hostile?.message).toContain(`</pre><script>alert("1")</script> 'q' "q" & ]]> <!--`);
    expect(hostile?.['#text']).toContain('</pre><script>alert("1")</script>');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Surrogate}/u);
    expect(xml).not.toContain('<script');
  });

  test('gives the same bytes whatever the order of the input, without times', () => {
    expect(junit(reversedReport)).toBe(xml);
    expect(junit({ ...sampleReport, run: { ...sampleReport.run, startedAt: 'x', durationMs: 1, id: 'y' } })).toBe(xml);
  });
});
