import { flattenParameters, type ParameterValue } from '../../../../protocol/flatten.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import type { SpecBook } from '../../../../specs/spec-book.ts';
import type { EmulatorOptions } from '../../../../emulator/server.ts';
import { openTestBed, type Answer, type TestBed } from '../emulator-client.ts';

export const albBook: SpecBook = loadSpecBook('alb');

/** An emulator of application load balancers, in which changes last a second of a clock that only the test moves. */
export function openAlb(options: Partial<EmulatorOptions> = {}): Promise<TestBed> {
  return openTestBed({ book: albBook, ...options });
}

/** Parameters as they are thought of, flattened. */
export type Values = Readonly<Record<string, ParameterValue>>;

export function send(bed: TestBed, action: string, values: Values = {}): Promise<Answer> {
  return bed.call(action, flattenParameters(values));
}

/** Sends a call that must succeed, waits until all is at rest, and gives what was answered. */
export async function done(bed: TestBed, action: string, values: Values = {}): Promise<Answer['body']> {
  const answer = await send(bed, action, values);
  if (answer.status !== 200) throw new Error(`${action}: ${answer.text}`);
  bed.clock.now += 1000;
  return answer.body;
}

export const balancerValues: Values = {
  VpcId: 'vpc-1',
  AddressType: 'Intranet',
  LoadBalancerEdition: 'Standard',
  LoadBalancerName: 'balancer',
  LoadBalancerBillingConfig: { PayType: 'PostPay' },
  ZoneMappings: [
    { ZoneId: 'cn-hangzhou-g', VSwitchId: 'vsw-g' },
    { ZoneId: 'cn-hangzhou-h', VSwitchId: 'vsw-h' },
  ],
};

/** An active load balancer. */
export async function makeBalancer(bed: TestBed, values: Values = {}): Promise<string> {
  const { LoadBalancerId } = await done(bed, 'CreateLoadBalancer', { ...balancerValues, ...values });
  return String(LoadBalancerId);
}

/** An available group. */
export async function makeGroup(bed: TestBed, values: Values = {}): Promise<string> {
  const plain = { ServerGroupName: 'group', HealthCheckConfig: { HealthCheckEnabled: false } };
  const { ServerGroupId } = await done(bed, 'CreateServerGroup', { ...plain, ...values });
  return String(ServerGroupId);
}

export const certificates: readonly { readonly CertificateId: string }[] = [{ CertificateId: 'cert-1' }];

/** What a listener is made with that forwards to a group. */
export function listenerValues(balancer: string, group: string, values: Values = {}): Values {
  return {
    LoadBalancerId: balancer,
    ListenerProtocol: 'HTTP',
    ListenerPort: 80,
    DefaultActions: forwardingTo(group),
    ...values,
  };
}

export function forwardingTo(group: string): ParameterValue {
  return [{ Type: 'ForwardGroup', ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId: group }] } }];
}

/** A running listener. */
export async function makeListener(
  bed: TestBed,
  balancer: string,
  group: string,
  values: Values = {},
): Promise<string> {
  const { ListenerId } = await done(bed, 'CreateListener', listenerValues(balancer, group, values));
  return String(ListenerId);
}

/** The status of an answer and the code in it. */
export function refusal({ status, body }: Answer): readonly [number, unknown] {
  return [status, body['Code']];
}

export async function statusOf(bed: TestBed, listener: string): Promise<unknown> {
  return (await send(bed, 'GetListenerAttribute', { ListenerId: listener })).body['ListenerStatus'];
}
