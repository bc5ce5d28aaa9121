import { needText, textOf, type Fields, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isVisible } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import type { AddressList } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';
import { havingTags, shownTags, tagsGiven } from '../tags/tags.ts';
import { writeTime } from '../times.ts';
import { aclEntryActions } from './acl-entries.ts';
import { findAcl } from './find-acl.ts';
import { pageOf } from './page-of.ts';
import { listenersWith } from './listeners-with.ts';

/** Lists that an account of those that documents let have more than the usual 50 has in a region. */
const perRegion = 200;

/** The actions on access control lists and their entries. */
export const aclActions: ClbHandlers = {
  ...aclEntryActions,
  CreateAccessControlList: createAcl,
  SetAccessControlListAttribute: (call, world) => {
    const found = findAcl(call, world);
    const name = needText(call, 'AclName');
    requireFree(name, call, world, found);
    found.name = name;
    return world.edition === '2019' ? { AclId: found.id } : {};
  },
  DeleteAccessControlList: (call, world) => {
    const found = findAcl(call, world);
    if (listenersWith(found, world).length > 0) {
      refuse('in-use', 'AclId', 400, 'OperationFailed.AclBindedWithVip', 'The ACL has binded with vip.');
    }
    world.state.acls.delete(found.id);
    return {};
  },
  DescribeAccessControlListAttribute: describeAcl,
  DescribeAccessControlLists: listAcls,
};

function createAcl(call: Invocation, world: ClbWorld): Fields {
  needText(call, 'RegionId');
  const account = call.account.accessKeyId;
  const region = regionOf(call) ?? '';
  const name = needText(call, 'AclName');
  const tags = tagsGiven(call);
  requireFree(name, call, world);
  const own = [...world.state.acls.values()].filter((one) => isVisible(one, call, region));
  if (own.length >= perRegion) {
    refuse('quota', 'acl.per-region', 400, 'AclNumberOverLimit', 'The Acl number has reached to the max quota limit.');
  }
  const id = world.identify('acl', account);
  world.state.acls.set(id, {
    id,
    account,
    region,
    name,
    createdAt: world.now(),
    version: textOf(call, 'AddressIPVersion') ?? 'ipv4',
    group: textOf(call, 'ResourceGroupId') ?? 'rg-default',
    tags,
    entries: [],
  });
  return { AclId: id };
}

/** No two lists of a region have one name (all documents); with which code that is refused, none says. */
function requireFree(name: string, call: Invocation, world: ClbWorld, except?: AddressList): void {
  const region = regionOf(call);
  const others = [...world.state.acls.values()].filter((one) => one !== except && isVisible(one, call, region));
  if (others.some((other) => other.name === name)) {
    refuse('uniqueness', 'AclName', 400, 'InvalidParameter', 'The specified AclName already exists.');
  }
}

/** An entry is shown for its comment where the call asks for one, ten of them on a page unless it says otherwise. */
function describeAcl(call: Invocation, world: ClbWorld): Fields {
  const found = findAcl(call, world);
  const comment = textOf(call, 'AclEntryComment');
  const entries = found.entries.filter((entry) => (comment ?? entry.comment) === entry.comment);
  const { page } = pageOf(call, 'Page', entries);
  return {
    ...describe(found),
    TotalAclEntry: entries.length,
    AclEntrys: { AclEntry: page.map(({ entry, comment: said }) => ({ AclEntryIP: entry, AclEntryComment: said })) },
    RelatedListeners: {
      RelatedListener: listenersWith(found, world).map(({ owner, listener }) => ({
        LoadBalancerId: owner.id,
        ListenerPort: listener.port,
        Protocol: listener.protocol,
        AclType: listener.settings['AclType'] ?? 'white',
      })),
    },
  };
}

/** A part of a name finds a list (description of 2024). */
function listAcls(call: Invocation, world: ClbWorld): Fields {
  needText(call, 'RegionId');
  const region = regionOf(call);
  const isTagged = havingTags(call);
  const name = textOf(call, 'AclName') ?? '';
  const version = textOf(call, 'AddressIPVersion');
  const group = textOf(call, 'ResourceGroupId');
  const found = [...world.state.acls.values()].filter(
    (one) =>
      isVisible(one, call, region) &&
      one.name.includes(name) &&
      (version ?? one.version) === one.version &&
      (group ?? one.group) === one.group &&
      isTagged(one),
  );
  const { page, number, size } = pageOf(call, 'PageNumber', found);
  return {
    PageNumber: number,
    PageSize: size,
    TotalCount: found.length,
    Count: page.length,
    Acls: { Acl: page.map(describe) },
  };
}

function describe({ id, name, version, group, createdAt, tags }: AddressList): Fields {
  return {
    AclId: id,
    AclName: name,
    AddressIPVersion: version,
    ResourceGroupId: group,
    CreateTime: writeTime(createdAt),
    Tags: { Tag: shownTags(tags) },
  };
}
