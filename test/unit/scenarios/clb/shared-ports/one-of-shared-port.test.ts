import { describe, expect, it } from 'vitest';
import type { CallPlan } from '../../../../../cases/call-plan.ts';
import { deriveRequirements } from '../../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../../specs/read/load-spec-book.ts';
import { planCases } from '../../../../../harness/planning/plan-cases.ts';
import { suites } from '../../../../../suites/suites.ts';
import { serves } from '../../../laws/scenario-laws.ts';
import { oneOfSharedPort } from '../../../../../scenarios/clb/shared-ports/one-of-shared-port.ts';

const book = loadSpecBook('clb');

function casesOf(id: string): readonly { readonly variant: string; readonly plan: CallPlan }[] {
  const requirements = deriveRequirements(book).filter((requirement) => requirement.id === id);
  const { cases = [] } = planCases({ book, requirements, suites, seed: 1 }).requirements[0] ?? {};
  return cases.flatMap(({ variant, plan }) => ('call' in plan ? [{ variant, plan }] : []));
}

describe('calls about one of two listeners on a port', () => {
  const cases = casesOf('clb.listener.effect.one-of-shared-port');

  it('are those of each action that takes a protocol or is about one, on the listener made first and on the other', () => {
    const asked = book.actions.filter(
      ({ parameters, effect }) =>
        (effect.operation !== 'list' && parameters.some(({ name }) => name === 'ListenerProtocol')) ||
        (effect.resource === 'listener' && (effect.operation === 'read' || effect.operation === 'update')),
    );
    expect(asked).toHaveLength(17);
    for (const { name } of asked) {
      const variants = cases.map(({ variant }) => variant).filter((variant) => variant.startsWith(`${name}-`));
      for (const place of ['before', 'after'])
        expect(
          variants.filter((variant) => variant.includes(`-${place}-`)),
          name,
        ).not.toEqual([]);
    }
  });

  it('name the one that they are about wherever they can, and read both afterwards', () => {
    for (const { variant, plan } of cases) {
      const made = plan.prepare.filter(({ action }) => /^CreateLoadBalancer.*Listener$/.test(action));
      expect(new Set(made.map(({ parameters }) => parameters['ListenerPort'])).size, variant).toBe(1);
      expect(made, variant).toHaveLength(2);
      expect(plan.reads.length, variant).toBeGreaterThanOrEqual(2);
      const { parameters } = book.actions.find(({ name }) => name === plan.call.action) ?? { parameters: [] };
      const takes = parameters.some(({ name }) => name === 'ListenerProtocol');
      const [, mine = ''] = /-(tcp|udp|https?)-(?:before|after)-/.exec(variant) ?? [];
      const named = plan.call.parameters['ListenerProtocol'];
      expect(typeof named === 'string' ? named.toLowerCase() : named, variant).toBe(takes ? mine : undefined);
    }
  });

  it('change listeners that run, for no document speaks of others', () => {
    const changes = cases.filter(({ plan }) => /^Set.*ListenerAttribute$/.test(plan.call.action));
    expect(changes.length).toBeGreaterThan(6);
    for (const { variant, plan } of changes) {
      const started = plan.prepare.filter(({ action }) => action === 'StartLoadBalancerListener');
      expect(started.length, variant).toBe(2);
      expect(plan.arrival?.state, variant).toBe('running');
    }
  });
});

describe('calls that name neither', () => {
  it('are refused where the documents demand a protocol', () => {
    const cases = casesOf('clb.listener.conditional.protocol-of-shared-port');
    expect(cases.length).toBe(9);
    for (const { plan } of cases) expect(plan.expect.answer).toBe('reject');
  });

  it('are observed where they list only the code', () => {
    const cases = casesOf('clb.listener.conditional.health-of-shared-port');
    expect(cases.map(({ plan }) => [plan.call.action, plan.expect.answer])).toEqual([
      ['DescribeHealthStatus', 'observe'],
    ]);
  });
});

serves(oneOfSharedPort, {
  'listener.effect.one-of-shared-port': [
    52,
    {
      'StopLoadBalancerListener-tcp-before-udp':
        'with load-balancer; after CreateLoadBalancerTCPListener, CreateLoadBalancerUDPListener, StartLoadBalancerListener ListenerProtocol=tcp, StartLoadBalancerListener ListenerProtocol=udp; StopLoadBalancerListener ListenerProtocol=tcp: accept; DescribeLoadBalancerTCPListenerAttribute shows Status=stopped; DescribeLoadBalancerUDPListenerAttribute shows Status=running',
      'DescribeLoadBalancerHTTPSListenerAttribute-https-after-udp':
        'with load-balancer, server-certificate; after CreateLoadBalancerUDPListener, CreateLoadBalancerHTTPSListener Scheduler=rr; DescribeLoadBalancerHTTPSListenerAttribute: accept; DescribeLoadBalancerHTTPSListenerAttribute shows Scheduler=rr; DescribeLoadBalancerUDPListenerAttribute shows Status=stopped',
    },
  ],
});
