import { describe, expect, it } from 'vitest';
import type { TestResult } from 'allure-js-commons';
import { allureResults } from '../../../../reports/allure/allure-results.ts';
import { reversedReport, sampleReport } from '../sample-report.ts';

const files = allureResults(sampleReport);
const results = files
  .filter(({ name }) => name.endsWith('-result.json'))
  .map(({ text }) => JSON.parse(text) as TestResult);
const resultOf = (verdict: string): TestResult | undefined =>
  results.find(({ parameters }) => parameters.some(({ name, value }) => name === 'verdict' && value === verdict));

describe('allureResults', () => {
  it('gives each requirement a result of its own', () => {
    expect(new Set(results.map(({ name }) => name))).toEqual(new Set(sampleReport.requirements.map(({ id }) => id)));
    expect(results).toHaveLength(sampleReport.requirements.length);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it.each([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['error', 'broken'],
    ['waived', 'skipped'],
    ['inconclusive', 'skipped'],
    ['not-applicable', 'skipped'],
    ['not-run', 'skipped'],
  ])('shows %s as %s', (verdict, status) => {
    expect(resultOf(verdict)?.status).toBe(status);
  });

  it('labels a result as the tests of vitest are labelled, and names what is expected', () => {
    const failed = resultOf('fail');
    const labels = Object.fromEntries((failed?.labels ?? []).map(({ name, value }) => [name, value]));
    expect(labels).toMatchObject({ epic: 'clb', story: expect.any(String) as unknown, severity: 'normal' });
    const topic = results.find(({ name }) => name === 'clb.protocol.protocol.post');
    expect(topic?.labels).toContainEqual({ name: 'feature', value: 'protocol' });
    expect(failed?.statusDetails.message).toMatch(/: expected .*, actual /s);
    expect(failed?.description).toContain('Replay: `npx slb-conformance replay ');
    expect(failed?.links[0]?.url).toMatch(/^urn:slb-conformance:document:/);
  });

  it('attaches the requests and answers of what failed, each in a file that is there', () => {
    const attached = results.flatMap(({ attachments }) => attachments);
    expect(attached.length).toBeGreaterThan(0);
    const known = new Set(files.map(({ name }) => name));
    expect(attached.filter(({ source }) => !known.has(source))).toEqual([]);
    expect(files.find(({ name }) => name === resultOf('fail')?.attachments[0]?.source)?.text).toMatch(/^(?:GET|POST) /);
  });

  it('gives equal bytes for an equal report', () => {
    expect(allureResults(reversedReport)).toEqual(files);
  });
});
