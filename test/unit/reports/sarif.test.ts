import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { sarif } from '../../../reports/sarif.ts';
import { reversedReport, sampleReport } from './sample-report.ts';

const log = JSON.parse(sarif(sampleReport)) as Log;
const [run] = log.runs;
const results = run?.results ?? [];
const findings = sampleReport.requirements.flatMap((requirement) => requirement.findings);

test('sarif has a result for each finding, under the rule of its promise', () => {
  expect(results).toHaveLength(findings.length);
  const rules = run?.tool.driver.rules ?? [];
  for (const { ruleId, ruleIndex = -1 } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('sarif calls what is promised an error and the rest a warning, and suppresses what is waived', () => {
  const of = (id: string): typeof results => results.filter(({ ruleId }) => ruleId === id);
  expect(of('clb.CreateLoadBalancerTCPListener.Bandwidth.range')[0]?.level).toBe('error');
  expect(of('clb.AddTags.Tags.structure')[0]?.level).toBe('warning');
  const waived = of('clb.authentication.authentication.nonce-replay');
  expect(waived[0]?.suppressions?.[0]?.justification).toMatch(/gateway team/);
  expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(waived.length);
});

test('sarif tells where it is wrong, how to see it again, and what has the same cause', () => {
  const first = results.find(({ ruleId }) => ruleId === 'clb.CreateLoadBalancerTCPListener.Bandwidth.range');
  expect(first?.locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName).toMatch(/^CreateLoadBalancerTCPListener/);
  expect(first?.properties?.['replay']).toMatch(/^npx slb-conformance replay /);
  expect(first?.properties?.['cause']).toEqual(expect.any(String));
  expect(first?.message.text).toMatch(/^Expected: the request is rejected.*Actual: accepted/);
});

test('sarif gives the same bytes whatever the order of the input', () => {
  expect(sarif(reversedReport)).toBe(sarif(sampleReport));
});
