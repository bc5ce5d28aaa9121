import { expect, test } from 'vitest';
import type { WireParameters } from '../../../../protocol/wire.ts';
import { createLoadBalancer, openTestBed, region } from '../emulator-client.ts';

test('a load balancer that is charged by its use takes nothing of other ways of charging', async () => {
  await using bed = await openTestBed();
  const LoadBalancerId = await createLoadBalancer(bed);
  const codeOf = async (action: string, parameters: WireParameters): Promise<unknown> =>
    (await bed.call(action, { ...region, LoadBalancerId, ...parameters })).body['Code'];
  const prepaid = { PayType: 'PrePay', PricingCycle: 'month', Duration: '1' };
  expect(await codeOf('ModifyLoadBalancerPayType', prepaid)).toBe('Operation.NotAllowed');
  expect(await codeOf('ModifyLoadBalancerInstanceChargeType', { InstanceChargeType: 'PayByCLCU' })).toBe(undefined);
  expect(await codeOf('ModifyLoadBalancerInternetSpec', { Bandwidth: '10' })).toBe('OperationDenied.PayByCLCU');
});

test('access logs are written to one store at a time', async () => {
  await using bed = await openTestBed();
  const LoadBalancerId = await createLoadBalancer(bed);
  const LogsDownloadAttributes = JSON.stringify([{ logProject: 'p', LogStore: 's', LoadBalancerId }]);
  const codeOf = async (action: string): Promise<unknown> =>
    (await bed.call(action, { ...region, LogsDownloadAttributes })).body['Code'];
  expect(await codeOf('DeleteAccessLogsDownloadAttribute')).toBe('Operation.NotAllowed');
  expect([await codeOf('SetAccessLogsDownloadAttribute'), await codeOf('SetAccessLogsDownloadAttribute')]).toEqual([
    undefined,
    'Operation.NotAllowed',
  ]);
  const { body } = await bed.call('DescribeAccessLogsDownloadAttribute', { ...region, LoadBalancerId });
  expect(body).toMatchObject({
    TotalCount: 1,
    LogsDownloadAttributes: { LogsDownloadAttribute: [{ LogProject: 'p', LogStore: 's', LoadBalancerId }] },
  });
});
