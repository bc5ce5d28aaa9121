import { describe, expect, it } from 'vitest';
import { itemsDiffer } from '../../../../checks/reading/items-differ.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');

function ask(name: string, path: string, values: readonly unknown[]): string | undefined {
  const action = book.actions.find((one) => one.name === name);
  const field = action?.response.find((one) => one.path === path);
  if (!action || !field) throw new Error(`no ${path} in ${name}`);
  return itemsDiffer(values, field, action, book)?.actual;
}

describe('itemsDiffer', () => {
  it('wants each resource of a list once, by its key', () => {
    expect(ask('DescribeZones', 'Zones.Zone.ZoneId', ['a', 'b'])).toBeUndefined();
    expect(ask('DescribeZones', 'Zones.Zone.ZoneId', ['a', 'b', 'a'])).toBe('"a" is shown again');
  });

  it('lets everything else be shown again', () => {
    expect(ask('DescribeZones', 'Zones.Zone.LocalName', ['a', 'a'])).toBeUndefined();
    expect(ask('DescribeZones', 'Zones.Zone.SlaveZones.SlaveZone.ZoneId', ['a', 'a'])).toBeUndefined();
    expect(ask('DescribeRules', 'Rules.Rule.VServerGroupId', ['a', 'a'])).toBeUndefined();
    expect(ask('DescribeLoadBalancerAttribute', 'LoadBalancerId', ['a', 'a'])).toBeUndefined();
  });
});
