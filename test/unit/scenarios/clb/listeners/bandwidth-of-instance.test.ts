import { describe, expect, it } from 'vitest';
import { planned, plansOf, requirements } from '../../../laws/planned.ts';

const chosen = requirements.filter(({ id }) => id.startsWith('clb.listener.quota.bandwidth-of-instance'));

describe('the bandwidths of listeners together', () => {
  it('are tried with each action that gives one, at the sum and over it, alone and beside both kinds of others', () => {
    const cases = chosen.flatMap((one) => planned(one).cases);
    const answers = cases.flatMap((one) =>
      plansOf(one).map(({ call, expect: { answer } }) => `${call.action} ${answer}`),
    );
    const actions = ['Create', 'Set'].flatMap((verb) =>
      ['TCP', 'UDP', 'HTTP', 'HTTPS'].map(
        (name) => `${verb}LoadBalancer${name}Listener${verb === 'Set' ? 'Attribute' : ''}`,
      ),
    );
    for (const action of actions) {
      const count = (answer: string): number => answers.filter((one) => one === `${action} ${answer}`).length;
      expect(count('accept'), action).toBeGreaterThanOrEqual(4);
      expect(count('reject'), action).toBe(3);
      expect(count('observe'), action).toBe(3);
    }
  });

  it('are tried on an instance of the case alone, which costs where it is billed by bandwidth', () => {
    for (const plan of chosen.flatMap((one) => planned(one).cases.flatMap(plansOf))) {
      const holder = plan.fixtures.find(({ resource }) => resource === 'load-balancer');
      expect(holder?.exclusive).toBe(true);
      const isBilled = holder?.call.parameters['InternetChargeType'] === 'paybybandwidth';
      expect(plan.costs).toEqual(isBilled ? ['InternetChargeType=paybybandwidth'] : undefined);
    }
  });

  it('are no promise of an edition that knows no such instance', () => {
    expect(chosen.flatMap((one) => planned(one, '2018').cases)).toEqual([]);
    expect(chosen.flatMap((one) => planned(one, '2019').cases).length).toBeGreaterThan(40);
  });
});
