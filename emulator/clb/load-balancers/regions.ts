import { needText, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import type { ClbHandlers } from '../state.ts';

/** Regions in which the service is offered (the developer guide's endpoint list and later announcements). */
export const regions: readonly string[] = [
  'ap-northeast-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'cn-beijing',
  'cn-chengdu',
  'cn-guangzhou',
  'cn-hangzhou',
  'cn-heyuan',
  'cn-hongkong',
  'cn-huhehaote',
  'cn-qingdao',
  'cn-shanghai',
  'cn-shenzhen',
  'cn-wulanchabu',
  'cn-zhangjiakou',
  'eu-central-1',
  'eu-west-1',
  'me-east-1',
  'us-east-1',
  'us-west-1',
];

/** The region that a call names, if it names one. A name that is no region is refused, whatever the action. */
export function regionOf(call: Invocation): string | undefined {
  const region = textOf(call, 'RegionId');
  if (region === undefined || regions.includes(region)) return region;
  return refuse('reference', 'RegionId', 404, 'InvalidRegionId.NotFound', 'The specified RegionId does not exist.');
}

/** The actions that show where the service is offered. */
export const regionActions: ClbHandlers = {
  DescribeRegions: (call, world) => {
    regionOf(call);
    return { Regions: { Region: regions.map((region) => describeRegion(region, isSince(world, '2019'))) } };
  },
  DescribeZones: (call) => {
    needText(call, 'RegionId');
    const region = regionOf(call) ?? '';
    return { Zones: { Zone: ['b', 'd'].map((letter) => describeZone(region, letter)) } };
  },
};

/** The endpoint of a region is shown since 2019. */
function describeRegion(region: string, withEndpoint: boolean): Fields {
  const endpoint = withEndpoint ? { RegionEndpoint: `slb.${region}.aliyuncs.com` } : {};
  return { RegionId: region, LocalName: region, ...endpoint };
}

/** Two zones, each of which stands in for the other. */
function describeZone(region: string, letter: string): Fields {
  const zone = (of: string): Fields => ({ ZoneId: `${region}-${of}`, LocalName: `${region} ${of.toUpperCase()}` });
  return { ...zone(letter), SlaveZones: { SlaveZone: [zone(letter === 'b' ? 'd' : 'b')] } };
}
