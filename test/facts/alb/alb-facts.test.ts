import { describe, expect, it } from 'vitest';
import { describeFacts } from '../describe-facts.ts';
import { describeSpoiltFacts } from '../describe-spoilt-facts.ts';
import { albFacts } from './alb-facts.ts';

describeFacts(albFacts);

describe('facts of application load balancers', () => {
  const { facts, book } = albFacts;

  it('speak of every action of which the specs promise something', () => {
    const spoken = new Set(facts.map(({ call }) => call.action));
    const promised = book.actions.filter(({ forRemoval }) => forRemoval !== true);
    expect(promised.map(({ name }) => name).filter((name) => !spoken.has(name))).toEqual([]);
  });

  it('are many enough', () => {
    expect(facts.length).toBeGreaterThanOrEqual(800);
  });
});

describeSpoiltFacts(albFacts, {
  'behaviour/other-default/alb.CreateListener.IdleTimeout.default': ['listener-default-idle'],
  'behaviour/port-shared-by-http-and-https': ['listener-https-beside-http', 'listener-http-beside-https'],
  'behaviour/port-one-for-all-protocols': ['listener-quic-beside-https'],
  'behaviour/illegal-accepted/alb.listener.state.Configuring/DeleteListener': ['configuring-not-deleted'],
  'behaviour/illegal-accepted/alb.deletion-protection.state.on/DeleteLoadBalancer': ['lb-delete-protected'],
  'behaviour/stuck/alb.listener.state.none/CreateListener': ['created-runs'],
  'behaviour/tried-by-default/alb.CreateAcl.DryRun.default': ['acl-create'],
  'encoding/field-mistyped/alb.GetListenerAttribute.ListenerPort.response': ['listener-identity'],
  'validation/ignored/alb.CreateServerGroup.HealthCheckConfig/HealthCheckHost.pattern': ['group-health-host-no-dot'],
  'validation/part-ignored/alb.CreateAcl.Tag.structure/Key.value': ['acl-tag-key-acs'],
});
