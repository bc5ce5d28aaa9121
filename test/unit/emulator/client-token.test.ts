import { expect, it } from 'vitest';
import { openTestBed, region } from './emulator-client.ts';

const parameters = { ...region, ClientToken: 'Token', LoadBalancerSpec: 'slb.s1.small' };

it.each([
  ['2018', 'ProcessingSameRequest'],
  ['2019', 'ProcessingSameRequest'],
  ['2024', 'OperationFailed.TokenIsProcessing'],
  [undefined, 'OperationFailed.TokenIsProcessing'],
])('while a creation is under way, the same one is refused for now (%s: %s)', async (edition, code) => {
  await using bed = await openTestBed({ creationMs: 10, ...(edition === undefined ? {} : { edition }) });
  const create = (changes = {}) => bed.call('CreateLoadBalancer', { ...parameters, ...changes });
  const answers = await Promise.all([create(), create(), create(), create()]);
  const [made, ...more] = answers.filter(({ status }) => status === 200);
  expect(more).toEqual([]);
  const refused = answers.filter((answer) => answer !== made);
  expect(refused.map(({ status, body }) => `${status} ${String(body['Code'])}`)).toEqual(Array(3).fill(`400 ${code}`));
  expect((await create({ LoadBalancerName: 'other' })).body['Code']).toBe('IdempotentParameterMismatch');
  expect((await create({ ClientToken: 'another' })).status).toBe(200);
  bed.clock.now += 10;
  expect((await create()).body['LoadBalancerId']).toBe(made?.body['LoadBalancerId']);
});

it('every answer is held back as long as is asked for, and a creation is under way for as long', async () => {
  await using bed = await openTestBed({ delayMs: 60 });
  const began = performance.now();
  expect((await bed.call('CreateLoadBalancer', parameters)).status).toBe(200);
  expect(performance.now() - began).toBeGreaterThan(50);
  expect((await bed.call('CreateLoadBalancer', parameters)).body['Code']).toBe('OperationFailed.TokenIsProcessing');
  bed.clock.now += 60;
  expect((await bed.call('CreateLoadBalancer', parameters)).status).toBe(200);
});
