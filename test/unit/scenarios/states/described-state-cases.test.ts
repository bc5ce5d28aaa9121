import { describe, expect, it } from 'vitest';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { lifecycleSuite } from '../../../../suites/lifecycle.ts';
import { makesSoundCases } from '../../laws/call-laws.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);

function casesOf(pair: string, edition?: string): ReturnType<typeof lifecycleSuite.cases> {
  const requirement = requirements.find(({ id }) => id === `clb.${pair}`);
  if (!requirement) throw new Error(`no requirement is named ${pair}`);
  return lifecycleSuite.cases(requirement, { book, editions: book.service.editions, edition, seed: () => 1 });
}

function planOf(pair: string, variant?: string): CallPlan {
  const found = casesOf(pair).find((draft) => variant === undefined || draft.variant === variant);
  if (!found || !('call' in found.plan)) throw new Error(`${pair} has no such case`);
  return found.plan;
}

describe('describedStateCases', () => {
  it('leads into a state by the calls that the spec names, and looks whether it is there', () => {
    const plan = planOf('load-balancer.state.emptied/SetLoadBalancerName');
    expect(plan.prepare).toMatchObject([
      { action: 'CreateLoadBalancerTCPListener', parameters: { ListenerPort: '8080' } },
      { action: 'DeleteLoadBalancerListener', parameters: { ListenerPort: '8080' } },
    ]);
    expect(plan.arrival).toMatchObject({
      read: { action: 'DescribeLoadBalancerAttribute' },
      until: { field: 'LoadBalancerStatus', values: ['inactive'] },
    });
  });

  it('keeps what was led into a state from other cases', () => {
    const { fixtures } = planOf('load-balancer.state.inactive/AddTags');
    expect(fixtures.find(({ resource }) => resource === 'load-balancer')?.exclusive).toBe(true);
  });

  it('names in every call the very port that the case has a listener on', () => {
    const plan = planOf('white-list.state.closed/SetListenerAccessControlStatus/open', 'switched-off-udp');
    const ports = [...plan.prepare, plan.call].map(({ parameters }) => parameters['ListenerPort']);
    expect(new Set(ports).size).toBe(1);
    expect(plan.fixtures.find(({ resource }) => resource === 'listener')?.variant).toBe('udp');
  });

  it('tries each way into a state, and each kind of the resource', () => {
    expect(casesOf('vserver-group.state.used/SetVServerGroupAttribute').map(({ variant }) => variant)).toEqual([
      'tcp',
      'udp',
      'http',
      'https',
    ]);
    expect(casesOf('white-list.state.open/AddListenerWhiteListItem').map(({ variant }) => variant)).toEqual([
      'switched-on-tcp',
      'switched-on-udp',
      'switched-on-http',
      'switched-on-https',
    ]);
  });

  it('makes a rule once, although the call under test needs one too', () => {
    const { prepare } = planOf('rule.state.gone/SetRule');
    expect(prepare.map(({ action }) => action)).toEqual(['CreateRules', 'DeleteRules']);
  });

  it('expects of what is gone the codes of what never was, where the edition in force gives any', () => {
    const pair = 'server-certificate.state.gone/CreateLoadBalancerHTTPSListener/using';
    const { expect: expected } = planOf(pair);
    const codes = expected.answer === 'reject' ? expected.errors.named.map(({ code }) => code) : [];
    expect(codes).toContain('CertificateNotExist');
    expect(casesOf(pair, '2018').map(({ level }) => level)).toEqual(['observe']);
  });

  it('plans nothing of what only later editions say', () => {
    expect(casesOf('white-list.state.filled-open/RemoveListenerWhiteListItem', '2018')).toEqual([]);
  });
});

makesSoundCases(
  ({ origin }) => origin.type === 'state' && typeof origin.rule.on !== 'string',
  18_000,
  'scenarios/states/described-state-cases.ts',
);
