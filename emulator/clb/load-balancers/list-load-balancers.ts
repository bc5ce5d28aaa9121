import { textOf, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import { describeLoadBalancer } from './describe-load-balancer.ts';
import { regionOf } from './regions.ts';
import { havingTags } from '../tags/tags.ts';
import { readTags } from './tag.ts';
import type { LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** Filters that compare one setting of an instance. */
const settings = [
  'AddressType',
  'NetworkType',
  'InternetChargeType',
  'PayType',
  'AddressIPVersion',
  'VpcId',
  'VSwitchId',
  'MasterZoneId',
  'SlaveZoneId',
  'ResourceGroupId',
] as const;

/** Fields of the read action that an item of the list has too. */
const shown = [
  ...settings,
  'LoadBalancerId',
  'LoadBalancerName',
  'LoadBalancerStatus',
  'LoadBalancerSpec',
  'Address',
  'RegionId',
  'RegionIdAlias',
  'Bandwidth',
  'CreateTime',
  'CreateTimeStamp',
  'InstanceChargeType',
  'DeleteProtection',
  'ModificationProtectionStatus',
  'ModificationProtectionReason',
  'Tags',
] as const;

/** The words of the request are numbers in the list (vendor's schema of 2024); the words stand in the alias. */
const chargeTypes: Readonly<Record<string, string>> = { paybybandwidth: '3', paybytraffic: '4' };

/** The most identifiers, names or tags that one call asks for (guide of 2018, help pages, description of 2024). */
const most = 10;

/** Each filter has a subject of its own, so that a fault can let one of them pass. */
function checkLimits(call: Invocation, world: ClbWorld): void {
  const separated = (name: string): number => textOf(call, name)?.split(',').length ?? 0;
  const counts: Readonly<Record<string, number>> = {
    Tags: readTags(textOf(call, 'Tags') ?? '[]', world).length,
    ...(isSince(world, '2019')
      ? { LoadBalancerId: separated('LoadBalancerId'), LoadBalancerName: separated('LoadBalancerName') }
      : {}),
  };
  for (const [name, count] of Object.entries(counts)) {
    if (count > most) refuse('constraint', `${name}.per-call`, 400, 'InvalidParameter', `${name} asks for too many.`);
  }
}

/** The instances of the caller's account that match every filter, oldest first, page by page since 2019. */
export function listLoadBalancers(call: Invocation, world: ClbWorld): Fields {
  const region = regionOf(call);
  checkLimits(call, world);
  const isTagged = havingTags(call);
  const matching = [...world.state.loadBalancers.values()].filter(
    (found) =>
      isTagged(found) &&
      found.account === call.account.accessKeyId &&
      found.region === region &&
      matches(found, call, world),
  );
  const pages = isSince(world, '2019') ? pageOf(call, matching.length) : undefined;
  const visible = pages ? matching.slice(pages.start, pages.start + pages.PageSize) : matching;
  return {
    ...(pages ? { PageNumber: pages.PageNumber, PageSize: pages.PageSize, TotalCount: matching.length } : {}),
    LoadBalancers: { LoadBalancer: visible.map(itemOf) },
  };
}

function matches(found: LoadBalancer, call: Invocation, world: ClbWorld): boolean {
  const wanted = (name: string, value: string | undefined): boolean => (textOf(call, name) ?? value) === value;
  const among = (name: string, value: string | undefined): boolean =>
    textOf(call, name)
      ?.split(',')
      .map((item) => item.trim())
      .includes(value ?? '') ?? true;
  return (
    among('LoadBalancerId', found.id) &&
    among('LoadBalancerName', found.settings['LoadBalancerName']) &&
    wanted('LoadBalancerStatus', found.status) &&
    wanted('Address', found.address) &&
    servesFor(found, textOf(call, 'ServerId')) &&
    hasTagged(found, call, world) &&
    // Servers have no addresses here.
    textOf(call, 'ServerIntranetAddress') === undefined &&
    settings.every((name) => wanted(name, found.settings[name]))
  );
}

/** Whether a server stands behind an instance, by itself or in one of its groups. */
function servesFor({ servers, groups, masterSlaveGroups }: LoadBalancer, wanted: string | undefined): boolean {
  const all = [servers, ...[...groups.values(), ...masterSlaveGroups.values()].map((group) => group.servers)].flat();
  return wanted === undefined || all.some(({ ServerId }) => ServerId === wanted);
}

/** Whether an instance has every tag that the older filter asks for; a tag without a value asks for its key alone. */
function hasTagged({ tags }: LoadBalancer, call: Invocation, world: ClbWorld): boolean {
  return readTags(textOf(call, 'Tags') ?? '[]', world).every(
    ({ key, value }) => tags.has(key) && (value ?? tags.get(key)) === tags.get(key),
  );
}

/** Ten instances a page unless the call says otherwise (default of the schema of 2024); pages count from 1. */
function pageOf(
  call: Invocation,
  total: number,
): { readonly PageNumber: number; readonly PageSize: number; readonly start: number } {
  const PageSize = Number(textOf(call, 'PageSize') ?? '10');
  const PageNumber = Math.max(1, Number(textOf(call, 'PageNumber') ?? '1'));
  return { PageNumber, PageSize, start: Math.min(total, (PageNumber - 1) * PageSize) };
}

function itemOf(found: LoadBalancer): Fields {
  const all = describeLoadBalancer(found);
  const charged = String(all['InternetChargeType']);
  return {
    ...Object.fromEntries(shown.filter((name) => name in all).map((name) => [name, all[name]])),
    InternetChargeType: chargeTypes[charged] ?? charged,
    InternetChargeTypeAlias: charged,
  };
}
