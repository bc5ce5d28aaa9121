import { describe, expect, it } from 'vitest';
import { protocolOfPort } from '../../../../../scenarios/clb/listeners/protocol-of-port.ts';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { loadSpecBook } from '../../../../../specs/read/load-spec-book.ts';
import { serves } from '../../../laws/scenario-laws.ts';

const book = loadSpecBook('clb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

describe('protocolOfPort', () => {
  const topic = book.topics.find(({ scenario }) => scenario === 'protocol-of-port');
  const drafts = topic ? protocolOfPort(topic, context) : [];

  it('changes a listener of another protocol while it runs, so that nothing else is wrong', () => {
    const changes = drafts.filter(({ plan }) => plan.call.action.startsWith('Set'));
    expect(changes).toHaveLength(12);
    const listeners = changes.map(({ plan }) => plan.fixtures.at(-1));
    expect(new Set(listeners.map((made) => `${made?.resource} ${made?.state}`))).toEqual(new Set(['listener running']));
  });

  it('speaks of the port of that listener', () => {
    const ports = drafts.map(({ plan }) =>
      [plan.call, plan.fixtures.at(-1)?.call].map((it) => it?.parameters['ListenerPort']),
    );
    expect(ports.filter(([asked, made]) => asked === undefined || asked !== made)).toEqual([]);
  });
});

serves(protocolOfPort, {
  'listener.conditional.protocol-of-port': [
    24,
    {
      'DescribeLoadBalancerTCPListenerAttribute-on-udp':
        'with load-balancer, udp listener that is stopped; DescribeLoadBalancerTCPListenerAttribute: reject; unchanged in DescribeLoadBalancerUDPListenerAttribute',
      'SetLoadBalancerHTTPSListenerAttribute-on-http':
        'with load-balancer, server-certificate, http listener that is running of its own; SetLoadBalancerHTTPSListenerAttribute: reject; unchanged in DescribeLoadBalancerHTTPListenerAttribute',
    },
  ],
});
