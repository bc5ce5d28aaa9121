import { describe, expect, it } from 'vitest';
import type { CaseDraft } from '../../../../cases/call-plan.ts';
import { planned, requirements, serviceOf } from '../../laws/planned.ts';
import { stateCases } from '../../../../scenarios/states/state-cases.ts';
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

it('stateCases tries each operation that leads into a passing state, where a rule names them', () => {
  const { book, requirements: all } = serviceOf('alb');
  const origin = all.find(({ id }) => id === 'alb.listener.state.Configuring/DeleteListener')?.origin;
  const context = { book, editions: book.service.editions, seed: (): number => 1 };
  const drafts = origin?.type === 'state' ? stateCases(origin.action, origin.lifecycle, origin.rule, context) : [];
  expect(drafts.map(({ variant, plan }) => [variant, plan.during?.trigger.action])).toEqual([
    ['HTTP', 'StopListener'],
    ['HTTP-by-start', 'StartListener'],
    ['HTTPS', 'StopListener'],
    ['HTTPS-by-start', 'StartListener'],
    ['QUIC', 'StopListener'],
    ['QUIC-by-start', 'StartListener'],
  ]);
});

describe('stateCases of a part', () => {
  const { book, requirements: all } = serviceOf('alb');
  const context = { book, editions: book.service.editions, seed: (): number => 1 };
  const planOf = (pair: string): CaseDraft['plan'] | undefined => {
    const origin = all.find(({ id }) => id === `alb.backend-server.state.${pair}`)?.origin;
    if (origin?.type !== 'state') throw new Error(`no pair ${pair}`);
    return stateCases(origin.action, origin.lifecycle, origin.rule, context)[0]?.plan;
  };

  it('lead it into a state by calls that come before, whatever the state of the whole', () => {
    const plan = planOf('Available/RemoveServersFromServerGroup');
    expect(plan?.prepare.map(({ action }) => action)).toEqual(['AddServersToServerGroup']);
    expect(plan?.fixtures.map(({ state }) => state)).toEqual([undefined]);
    expect(plan?.reads[0]).toMatchObject({ emptied: 'Servers', mayLag: true });
  });

  it('do before what leads into a passing state only what that needs', () => {
    const plan = planOf('Adding/RemoveServersFromServerGroup');
    expect(plan?.during?.trigger.action).toBe('AddServersToServerGroup');
    expect(plan?.prepare).toEqual([]);
  });
});

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
