import type { Fields } from '../core/call.ts';
import type { AlbHandlers } from './state.ts';

/** The region that an endpoint without a name of its own serves. */
export const homeRegion = 'cn-hangzhou';

/** Regions that have an endpoint (description of 2024). */
const regions: readonly string[] = [
  'cn-qingdao',
  'cn-beijing',
  'cn-zhangjiakou',
  'cn-wulanchabu',
  'cn-hangzhou',
  'cn-shanghai',
  'cn-shenzhen',
  'cn-chengdu',
  'cn-hongkong',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'us-east-1',
  'us-west-1',
  'eu-west-1',
  'eu-central-1',
  'ap-south-1',
  'ap-northeast-2',
  'cn-guangzhou',
  'cn-nanjing',
  'ap-southeast-7',
  'ap-southeast-6',
  'cn-fuzhou',
  'cn-shanghai-finance-1',
  'cn-shenzhen-finance-1',
  'cn-beijing-finance-1',
  'me-central-1',
  'cn-wuhan-lr',
  'cn-hangzhou-finance',
  'cn-heyuan',
];

/** The actions that show where the service is offered. */
export const regionActions: AlbHandlers = {
  DescribeRegions: () => ({ Regions: regions.map(describeRegion) }),
  DescribeZones: () => ({
    Zones: ['g', 'h', 'i'].map((letter) => ({
      ZoneId: `${homeRegion}-${letter}`,
      LocalName: `Hangzhou Zone ${letter.toUpperCase()}`,
    })),
  }),
};

function describeRegion(region: string): Fields {
  return { RegionId: region, LocalName: region, RegionEndpoint: `alb.${region}.aliyuncs.com` };
}
