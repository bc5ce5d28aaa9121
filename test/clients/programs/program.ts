import { expect } from 'vitest';
import { until, type Driver, type Values } from '../drive-adapter.ts';

export const region = { RegionId: 'cn-hangzhou' };

/** By what a program calls: Terraform's provider has two libraries, other programs have one. */
export interface Hands {
  /** Newer resources call by maps of parameters. */
  readonly byMap: Driver;
  /** Older ones by requests of an SDK. */
  readonly bySdk: Driver;
}

/** What a program does from the beginning of something to its end. */
export type Program = (hands: Hands) => Promise<void>;

/** Compares what is read with what was configured, as a plan does: a difference would be made again and again. */
export async function planWithoutDifference(read: () => Promise<Values>, configured: Values): Promise<Values> {
  const found = await read();
  expect(found).toMatchObject(configured);
  return found;
}

/** A load balancer to put things on, and what removes it. */
export async function onLoadBalancer(
  { call }: Driver,
  within: (balancer: Values & { readonly LoadBalancerId: string }) => Promise<void>,
): Promise<void> {
  const made = await call('CreateLoadBalancer', { ...region, LoadBalancerSpec: 'slb.s1.small' });
  const balancer = { ...region, LoadBalancerId: String(made['LoadBalancerId']) };
  await until(
    () => call('DescribeLoadBalancerAttribute', balancer),
    ({ LoadBalancerStatus: status }) => status === 'active',
  );
  await within(balancer);
  await call('DeleteLoadBalancer', balancer);
}

/** The tags that ListTagResources shows of a resource, by key. */
export async function tagsOf({ call }: Driver, ResourceType: string, id: unknown): Promise<Values> {
  const shown = await call('ListTagResources', { ...region, ResourceType, ResourceId: [id] });
  const list = itemsAt(shown, 'TagResources', 'TagResource');
  return Object.fromEntries(list.map(({ TagKey, TagValue }) => [String(TagKey), TagValue]));
}

/** The objects of a list that stands in an object of its own. */
export function itemsAt(answer: Values, list: string, item: string): readonly Values[] {
  const items = (answer[list] as Values | undefined)?.[item];
  return Array.isArray(items) ? (items as readonly Values[]) : [];
}
