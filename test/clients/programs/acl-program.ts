import { expect } from 'vitest';
import type { Values } from '../drive-adapter.ts';
import { itemsAt, onLoadBalancer, planWithoutDifference, region, tagsOf, type Program } from './program.ts';

const office = { entry: '10.0.0.0/8', comment: 'office' };
const home = { entry: '192.168.1.1/32', comment: 'home' };

/** Terraform's `alicloud_slb_acl`, and a listener that it is given to. */
export const aclProgram: Program = async ({ bySdk: driver }) => {
  const { call } = driver;
  const made = await call('CreateAccessControlList', { ...region, AclName: 'tf-acl', AddressIPVersion: 'ipv4' });
  const acl = { ...region, AclId: made['AclId'] };
  const read = (): Promise<Values> => call('DescribeAccessControlListAttribute', acl);
  const entries = async (): Promise<readonly unknown[]> =>
    itemsAt(await read(), 'AclEntrys', 'AclEntry').map((one) => [one['AclEntryIP'], one['AclEntryComment']]);
  await call('TagResources', {
    ...region,
    ResourceType: 'acl',
    ResourceId: [acl.AclId],
    Tag: [{ Key: 'k', Value: 'v' }],
  });
  await call('AddAccessControlListEntry', { ...acl, AclEntrys: JSON.stringify([office, home]) });
  await planWithoutDifference(read, { AclName: 'tf-acl', AddressIPVersion: 'ipv4' });
  expect(await entries()).toEqual([office, home].map(({ entry, comment }) => [entry, comment]));
  expect(await tagsOf(driver, 'acl', acl.AclId)).toEqual({ k: 'v' });

  await call('SetAccessControlListAttribute', { ...acl, AclName: 'tf-changed' });
  await call('RemoveAccessControlListEntry', { ...acl, AclEntrys: JSON.stringify([home]) });
  await planWithoutDifference(read, { AclName: 'tf-changed' });
  expect(await entries()).toEqual([[office.entry, office.comment]]);

  await onLoadBalancer(driver, async (balancer) => {
    const given = { AclStatus: 'on', AclType: 'white', AclId: acl.AclId };
    const key = { ...balancer, ListenerPort: 80 };
    await call('CreateLoadBalancerTCPListener', { ...key, BackendServerPort: 80, Bandwidth: 10, ...given });
    await planWithoutDifference(() => call('DescribeLoadBalancerTCPListenerAttribute', key), given);
    await call('SetLoadBalancerTCPListenerAttribute', { ...key, AclStatus: 'off' });
    await planWithoutDifference(() => call('DescribeLoadBalancerTCPListenerAttribute', key), { AclStatus: 'off' });
    await call('DeleteLoadBalancerListener', { ...key, ListenerProtocol: 'tcp' });
  });

  await call('DeleteAccessControlList', acl);
  const left = itemsAt(await call('DescribeAccessControlLists', region), 'Acls', 'Acl');
  expect(left.map((one) => one['AclId'])).not.toContain(acl.AclId);
};
