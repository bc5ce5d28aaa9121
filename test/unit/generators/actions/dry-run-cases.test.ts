import { describe, expect, it } from 'vitest';
import { dryRunCases } from '../../../../generators/actions/dry-run-cases.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf, serviceOf } from '../../laws/planned.ts';

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

  it('try a call under a token, and observe what the same call under it comes to in earnest', () => {
    const { book: relay } = serviceOf('relay');
    const context = { book: relay, editions: relay.service.editions, seed: () => 1 };
    const draft = dryRunCases(actionNamed(relay, 'UpdateHub'), context).find(
      ({ variant }) => variant === 'then-in-earnest',
    );
    const { prepare = [], call, expect: expected } = draft?.plan ?? {};
    expect([draft?.level, expected?.answer]).toEqual(['observe', 'observe']);
    expect(prepare.at(-1)?.parameters).toEqual({ ...call?.parameters, DryRun: 'true' });
    expect(call?.parameters['OnceToken']).toMatchObject({ fill: 'token' });
    expect(call?.parameters).not.toHaveProperty('DryRun');
  });
});
