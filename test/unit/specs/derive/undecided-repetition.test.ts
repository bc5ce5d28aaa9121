import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../../specs/requirement.ts';
import { serviceOf } from '../../laws/planned.ts';

const { requirements } = serviceOf('alb');

function classOf(id: string): string | undefined {
  const found: Requirement | undefined = requirements.find((known) => known.id === `alb.${id}`);
  if (!found) throw new Error(`no requirement ${id}`);
  return found.untestable?.class;
}

describe('a promise of which nothing tells', () => {
  it('is that of a default that no answer shows', () => {
    expect(classOf('GetListenerHealthStatus.MaxResults.default')).toBe('not-observable');
    expect(classOf('ListListeners.MaxResults.default')).toBeUndefined();
    expect(classOf('CreateLoadBalancer.DryRun.default')).toBeUndefined();
    expect(classOf('CreateServerGroup.Scheduler.default')).toBeUndefined();
  });

  it('is that of a token of an action without settings, where other ones must come between or with it', () => {
    expect(classOf('EnableDeletionProtection.ClientToken.idempotence.other-settings')).toBe('not-observable');
    expect(classOf('EnableDeletionProtection.ClientToken.idempotence.not-carried-out-again')).toBe('not-observable');
    expect(classOf('UpdateLoadBalancerAttribute.ClientToken.idempotence.other-settings')).toBeUndefined();
    expect(classOf('StopListener.ClientToken.idempotence.not-carried-out-again')).toBeUndefined();
  });

  it('is that of a creation that is repeated after it was refused, where nothing is missing that it needs', () => {
    expect(classOf('CreateAcl.ClientToken.idempotence.after-failure')).toBe('not-observable');
    expect(classOf('CreateServerGroup.ClientToken.idempotence.after-failure')).toBeUndefined();
  });

  it('is that of a creation that is repeated after its resource was renamed, where it has no name', () => {
    expect(classOf('CreateListener.ClientToken.idempotence.after-change')).toBe('not-observable');
    expect(classOf('CreateLoadBalancer.ClientToken.idempotence.after-change')).toBeUndefined();
  });
});
