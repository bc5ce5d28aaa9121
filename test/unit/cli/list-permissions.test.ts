import { describe, expect, it } from 'vitest';
import { permissionsOf, policyText, type Permission } from '../../../cli/list-permissions.ts';
import { select, type Selection } from '../../../cli/options/select.ts';
import { planSelected } from '../../../harness/planning/plan-cases.ts';
import { book, planner } from '../harness/run-recorded.ts';

function permissionsFor(selection: Selection): readonly Permission[] {
  return permissionsOf(planSelected(planner, select(selection, planner)).requirements, book);
}

const names = (of: readonly Permission[]): readonly string[] => of.map(({ permission }) => permission);

describe('permissionsOf', () => {
  it('names what a case sets up, what keeps it in its state, what is tested, read and deleted', () => {
    expect(names(permissionsFor({ requirement: 'clb.CreateLoadBalancerUDPListener.Bandwidth.round-trip' }))).toEqual([
      'slb:CreateLoadBalancer',
      'slb:CreateLoadBalancerTCPListener',
      'slb:CreateLoadBalancerUDPListener',
      'slb:DeleteLoadBalancer',
      'slb:DeleteLoadBalancerListener',
      'slb:DescribeLoadBalancerUDPListenerAttribute',
      'slb:SetLoadBalancerDeleteProtection',
    ]);
  });

  it('counts the cases that need each, and names no action that does not exist', () => {
    const { cases } = permissionsFor({ suite: ['offered'] }).find(({ action }) => action === 'AddTags') ?? {};
    expect(cases).toBe(1);
    const known = book.actions.map(({ name }) => name);
    for (const { action } of permissionsFor({ suite: ['gateway'] })) expect(known).toContain(action);
  });
});

it('policyText is a policy that allows these actions and no others', () => {
  const rows = [{ permission: 'slb:AddTags', action: 'AddTags', cases: 1 }];
  expect(JSON.parse(policyText(rows))).toEqual({
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: ['slb:AddTags'], Resource: '*' }],
  });
});
