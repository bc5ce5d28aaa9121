import { describe, expect, it } from 'vitest';
import { fullChoices } from '../../../../generators/calls/full-choices.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

describe('fullChoices', () => {
  const full = fullChoices(actionNamed(book, 'CreateLoadBalancerTCPListener'), contextOf(), 1);

  it('gives all that can be given together, each with effect', () => {
    expect(full).toMatchObject({ HealthCheckType: 'http', HealthCheckSwitch: 'on', ConnectionDrain: 'on' });
    expect(Object.keys(full).length).toBeGreaterThan(20);
  });

  it('gives nothing that excludes another thing, costs money or needs what is declared', () => {
    expect(Object.keys(full).filter((name) => name === 'MasterSlaveServerGroupId')).toEqual([]);
    expect(fullChoices(actionNamed(book, 'CreateLoadBalancer'), contextOf(), 1)).not.toHaveProperty('PayType');
    expect(fullChoices(actionNamed(book, 'CreateVServerGroup'), contextOf(), 1)).not.toHaveProperty('BackendServers');
  });

  it('gives what the edition lists', () => {
    const earlier = fullChoices(actionNamed(book, 'CreateLoadBalancer'), contextOf('2018'), 1);
    expect(earlier).not.toHaveProperty('DeleteProtection');
  });
});
