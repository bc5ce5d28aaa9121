import { describe, expect, it } from 'vitest';
import { faultTrials } from '../../../../bench/faults/fault-trials.ts';

const { runWithFaults } = faultTrials('clb');

describe('arrive', () => {
  it('does not try a call in a state that the target does not come into', async () => {
    const pair = 'clb.load-balancer.state.inactive/AddTags';
    const report = await runWithFaults(['behaviour/status-not-set'], new Set([pair]));
    const [{ verdict, reason } = {}] = report.requirements;
    expect(verdict).toBe('not-run');
    expect(reason).toMatch(/the calls that lead into the state inactive did not lead there: it was active/);
  });

  it('leaves a read that does not show the state to the case that is about the read', async () => {
    const pair = 'clb.load-balancer.state.inactive/DescribeLoadBalancerAttribute';
    const report = await runWithFaults([`behaviour/legal-refused/${pair}`], new Set([pair]));
    expect(report.requirements[0]?.verdict).toBe('fail');
  });
});
