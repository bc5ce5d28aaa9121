import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../reports/model/run-report.ts';
import { newFindings } from '../../../../reports/diff/compare-findings.ts';

function finding(parts: Partial<Finding>): Finding {
  const caseId = 'clb.CreateLoadBalancer.effect#generated-3';
  return { caseId, expected: 'the call is accepted', actual: '', exchanges: [], replay: '', ...parts };
}

function isNew(a: Partial<Finding>, b: Partial<Finding>, sameSeed: boolean): boolean {
  return newFindings([finding(b)], [finding(a)], sameSeed).length > 0;
}

describe('newFindings', () => {
  test('leaves placeholders out', () => {
    const [a, b] = [
      { actual: 'LoadBalancerId is {load-balancer}, {uuid-1}' },
      { actual: 'LoadBalancerId is {run}, {uuid-12}' },
    ];
    expect(isNew(a, b, true)).toBe(false);
    expect(isNew(a, { actual: 'LoadBalancerId is absent, {uuid-1}' }, true)).toBe(true);
  });

  test('tells case, place, expectation and answer apart', () => {
    const same = { at: 'status', actual: 'HTTP 400 InvalidParameter' };
    for (const other of [
      { caseId: 'clb.CreateLoadBalancer.effect#plain' },
      { at: 'code' },
      { expected: 'the call is refused' },
      { actual: 'HTTP 500 InternalError' },
    ])
      expect(isNew(same, { ...same, ...other }, true)).toBe(true);
    expect(isNew(same, same, true)).toBe(false);
  });

  test('with different seeds, leaves drawn values out but keeps the answer', () => {
    const drawn = { at: 'Bandwidth', expected: 'Bandwidth is read as 80', actual: 'Bandwidth is 81' };
    const again = { ...drawn, expected: 'Bandwidth is read as 9', actual: 'Bandwidth is 10' };
    expect(isNew(drawn, again, true)).toBe(true);
    expect(isNew(drawn, again, false)).toBe(false);
    expect(isNew({ actual: 'HTTP 400 Busy' }, { actual: 'HTTP 400 InvalidParameter' }, false)).toBe(true);
    expect(isNew(drawn, { ...again, caseId: 'clb.CreateLoadBalancer.effect#generated-5' }, false)).toBe(false);
  });
});
