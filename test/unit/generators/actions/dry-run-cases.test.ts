import { describe, expect, it } from 'vitest';
import { dryRunCases } from '../../../../generators/actions/dry-run-cases.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

const action = actionNamed(book, 'SetLoadBalancerName');
const errors = [{ code: 'DryRunOperation', status: 400, editions: ['2018'] }];
const service = { ...book.service, dryRun: { parameter: 'DryRun', errors } } as unknown as typeof book.service;

describe('dryRunCases', () => {
  it('are none where a service has no dry run', () => {
    expect(dryRunCases(action, contextOf())).toEqual([]);
  });

  it('try a change that would show, which is refused with the code of dry runs and reads as before', () => {
    const [draft, ...others] = dryRunCases(action, { ...contextOf(), book: { ...book, service } });
    expect(others.map(({ variant }) => variant)).toEqual(['tried-wrongly']);
    expect(draft?.plan.expect).toEqual({ answer: 'reject', errors: { named: errors, listed: [] } });
    expect(draft?.plan.call.parameters).toMatchObject({ DryRun: 'true', LoadBalancerName: expect.anything() });
    expect(draft?.plan.probe?.action).toBe('DescribeLoadBalancerAttribute');
  });
});
