import { expect, test } from 'vitest';
import { at, createLoadBalancer, createTcpListener, openTestBed, statusOf } from '../emulator-client.ts';

const start = 'StartLoadBalancerListener';
const stop = 'StopLoadBalancerListener';
const remove = 'DeleteLoadBalancerListener';
const set = 'SetLoadBalancerTCPListenerAttribute';

const busy = 'OperationFailed.ListenerStatusNotSupport';

test.each([
  [undefined, 'starting', start, 400, busy],
  [undefined, 'starting', stop, 400, busy],
  [undefined, 'starting', set, 400, busy],
  [undefined, 'starting', remove, 400, 'ServiceIsConfiguring'],
  [undefined, 'configuring', start, 400, 'Operation.Deny'],
  [undefined, 'configuring', stop, 400, busy],
  [undefined, 'configuring', set, 400, busy],
  [undefined, 'configuring', remove, 400, 'ServiceIsConfiguring'],
  [undefined, 'stopping', start, 400, busy],
  [undefined, 'stopping', remove, 409, 'ServiceIsStopping'],
  [undefined, 'running', start, 400, 'Operation.NotAllowed'],
  [undefined, 'stopped', stop, 400, 'Operation.NotAllowed'],
  ['2018', 'starting', set, 503, 'ServiceUnavailable'],
  ['2018', 'stopping', remove, 503, 'ServiceUnavailable'],
  ['2018', 'running', start, 400, 'ActionNotAllowed'],
] as const)('edition %s: a %s listener refuses %s', async (edition, state, action, status, code) => {
  await using bed = await openTestBed(edition === undefined ? {} : { edition });
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  const ways = {
    stopped: [],
    starting: [start],
    running: [start, ''],
    configuring: [start, '', set],
    stopping: [start, '', stop],
  };
  for (const step of ways[state]) {
    if (step === '') bed.clock.now += 1000;
    else await bed.call(step, { ...at(id), Bandwidth: '5' });
  }
  expect(await statusOf(bed, id)).toBe(state);
  const answer = await bed.call(action, { ...at(id), Bandwidth: '6' });
  expect([answer.status, answer.body['Code']]).toEqual([status, code]);
  expect(await statusOf(bed, id)).toBe(state);
});

test.each(['stopped', 'running'])('a %s listener can be deleted', async (state) => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  if (state === 'running') await bed.call(start, at(id));
  bed.clock.now += 1000;
  expect((await bed.call(remove, at(id))).status).toBe(200);
});
