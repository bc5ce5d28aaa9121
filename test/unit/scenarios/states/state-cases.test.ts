import { describe, expect, it } from 'vitest';
import { planned, requirements } from '../../laws/planned.ts';
import { makesSoundCases } from '../../laws/call-laws.ts';

makesSoundCases(
  ({ origin }) => origin.type === 'state' && typeof origin.rule.on === 'string',
  11_000,
  'scenarios/states/state-cases.ts',
);

/** The codes that may refuse what a state rules out, by whether a document names them for that. */
function codesOf(id: string): { readonly named: readonly string[]; readonly listed: readonly string[] } {
  const requirement = requirements.find((one) => one.id === id);
  const plan = requirement && planned(requirement).cases[0]?.plan;
  if (!plan || !('call' in plan) || plan.expect.answer !== 'reject') throw new Error(`${id} refuses nothing`);
  const codes = (errors: readonly { readonly code: string }[]): readonly string[] => errors.map(({ code }) => code);
  return { named: codes(plan.expect.errors.named), listed: codes(plan.expect.errors.listed) };
}

describe('an operation that a state rules out', () => {
  it('may be refused by any code that is listed, where no document ties one to the state', () => {
    const { named, listed } = codesOf('clb.listener.state.running/StartLoadBalancerListener');
    expect(named).toContain('ActionNotAllowed');
    // One that the whole product lists, and that nothing ties to listeners.
    expect(listed).toContain('ListenerAlreadyExists');
  });

  it('may be refused by no other code where a document ties one to it', () => {
    const { named, listed } = codesOf('clb.listener.state.starting/StartLoadBalancerListener');
    expect(named.length).toBeGreaterThan(0);
    expect(listed).not.toContain('ListenerAlreadyExists');
  });
});
