import { expect, it } from 'vitest';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import type { ServedRequest } from '../../../../emulator/telling/served-request.ts';
import { openTestBed, region, type TestBed } from '../emulator-client.ts';

async function toldOf(
  faults: readonly string[],
  ask: (bed: TestBed) => Promise<unknown>,
): Promise<readonly ServedRequest[]> {
  const told: ServedRequest[] = [];
  await using bed = await openTestBed({ faults, tell: (request) => told.push(request) });
  await ask(bed);
  return told;
}

it('tells what was asked and what came of it, in order', async () => {
  const told = await toldOf([], async (bed) => {
    await bed.call('DescribeRegions');
    await bed.call('CreateLoadBalancer', { ...region, LoadBalancerName: 'x'.repeat(81), Empty: '' });
  });
  expect(told).toEqual([
    {
      at: Date.parse('2026-11-21T00:00:00Z'),
      requestId: expect.stringMatching(/^[0-9A-F]{8}-/) as string,
      service: 'clb',
      action: 'DescribeRegions',
      method: 'GET',
      parameters: {},
      status: 200,
    },
    expect.objectContaining({
      action: 'CreateLoadBalancer',
      parameters: { ...region, LoadBalancerName: 'x'.repeat(81), Empty: '' },
      status: 400,
      code: 'InvalidParameter',
      reason: `LoadBalancerName is "${'x'.repeat(81)}"; documented: 1 to 80 characters.`,
      broken: { parameter: 'LoadBalancerName', rule: '1 to 80 characters', value: 'x'.repeat(81) },
    }),
  ]);
});

it('tells no secret, neither of a parameter nor of a string to sign', async () => {
  const told = await toldOf([], async (bed) => {
    await bed.call('UploadServerCertificate', { ...region, ServerCertificate: 'x', PrivateKey: 'secret-key' });
    const credentials = { accessKeyId: 'testid', accessKeySecret: 'wrong-secret' };
    await bed.call('DescribeRegions', {}, { credentials });
  });
  expect(told[0]?.parameters['PrivateKey']).toBe('***');
  expect(told[1]).toMatchObject({
    code: 'SignatureDoesNotMatch',
    reason: expect.stringContaining('string to sign') as string,
  });
  expect(JSON.stringify(told)).not.toMatch(/secret-key|testid/);
});

it('tells the status and the code that a fault has made of it', async () => {
  const fault = 'authentication/unknown/clb.DescribeRegions.offered';
  const told = await toldOf([fault], (bed) => bed.call('DescribeRegions'));
  expect(told).toMatchObject([{ status: 404, code: 'InvalidAction.NotFound' }]);
});

it.each([
  ['AddBackendServer', {}, 'Slb 2014-05-15 has no action AddBackendServer; did you mean "AddBackendServers"'],
  [
    'ListListeners',
    { version: '2020-06-16' },
    'ListListeners is asked for in version 2020-06-16, and Slb 2014-05-15 is served here',
  ],
])('tells why %s is unknown', async (action, changes, words) => {
  const told = await toldOf([], (bed) => bed.call(action, {}, changes));
  expect(told[0]?.reason).toContain(words);
});

it('tells an action of the vendor that is not there from one that nobody has', async () => {
  const told: ServedRequest[] = [];
  await using bed = await openTestBed({ book: loadSpecBook('alb'), tell: (request) => told.push(request) });
  await bed.call('UpdateLoadBalancerZones');
  expect(told[0]?.reason).toBe(
    'the vendor has UpdateLoadBalancerZones in Alb 2020-06-16, but this emulator does not know it',
  );
});

it.each(['clb', 'alb'])('the vendor has all actions of %s that are described', (service) => {
  const { actions, service: described } = loadSpecBook(service);
  const promised = actions.filter(({ forRemoval }) => forRemoval !== true);
  expect(promised.map(({ name }) => name).filter((name) => !described.vendorActions.includes(name))).toEqual([]);
});
