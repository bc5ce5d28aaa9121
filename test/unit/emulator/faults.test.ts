import { expect, test } from 'vitest';
import { deriveRequirements } from '../../../specs/derive/derive-requirements.ts';
import { faultsOf, type AnyFault } from '../../../emulator/faults.ts';
import { gatewayFaults } from '../../../emulator/faults/gateway-faults.ts';
import { at, book, createLoadBalancer, createTcpListener, openTestBed, region, statusOf } from './emulator-client.ts';

const faults = faultsOf(book);
const byHand = faults.filter(({ id }) => !id.includes('/clb.'));

test('every fault has an id of its own and names one requirement', () => {
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  for (const { requirement } of faults) expect(requirement).toMatch(/^clb\.[^*]+$/);
});

test('every fault names a requirement that the specs derive', () => {
  const known = new Set(deriveRequirements(book).map(({ id }) => id));
  expect(
    faults.filter(({ requirement }) => !known.has(requirement)).map(({ id, requirement }) => [id, requirement]),
  ).toEqual([]);
});

test('no fault that any service can have is left out of this one', () => {
  const kept = new Set(faults.map(({ id }) => id));
  expect(
    gatewayFaults(book)
      .map(({ id }) => id)
      .filter((id) => !kept.has(id)),
  ).toEqual([]);
});

test('at least 25 faults are written by hand, over all four seams', () => {
  expect(byHand.length).toBeGreaterThanOrEqual(25);
  const seams: ReadonlySet<AnyFault['seam']> = new Set(byHand.map(({ seam }) => seam));
  expect([...seams].toSorted()).toEqual(['authentication', 'behaviour', 'encoding', 'validation']);
});

test('the same specs give the same faults in the same order', () => {
  expect(faultsOf(book).map(({ id }) => id)).toEqual(faults.map(({ id }) => id));
});

test.each(byHand.map(({ id }) => id))('an emulator with the fault %s starts and answers', async (id) => {
  await using bed = await openTestBed({ faults: [id] });
  const owner = await createLoadBalancer(bed).catch(() => 'lb-none');
  for (const { name } of book.actions) {
    const { text } = await bed.call(name, at(owner));
    expect(text).not.toMatch(/^[A-Z]\w*Error/);
  }
});

test('no kind of derived fault makes the emulator fall over', async () => {
  const kinds = new Map(faults.map((fault) => [fault.id.replace(/\/clb\..*/, ''), fault]));
  for (const { id } of kinds.values()) {
    await using bed = await openTestBed({ faults: [id] });
    const { text, status } = await bed.call('CreateLoadBalancer', { ...region, LoadBalancerSpec: 'slb.s1.small' });
    expect([id, status]).not.toEqual([id, 500]);
    expect(text).not.toBe('');
  }
});

test('a replay is accepted', async () => {
  await using bed = await openTestBed({ faults: ['authentication/replay-accepted'] });
  await bed.call('CreateLoadBalancer', region, { nonce: 'once' });
  expect((await bed.call('CreateLoadBalancer', region, { nonce: 'once' })).status).toBe(200);
});

test('an ignored range accepts any integer, and no other constraint is touched', async () => {
  await using bed = await openTestBed({
    faults: ['validation/ignored/clb.CreateLoadBalancerTCPListener.ListenerPort.range'],
  });
  const id = await createLoadBalancer(bed);
  expect((await createTcpListener(bed, id, { ListenerPort: '70000' })).status).toBe(200);
  expect((await createTcpListener(bed, id, { ListenerPort: 'x' })).status).toBe(400);
  expect((await createTcpListener(bed, id, { Bandwidth: '9999' })).status).toBe(400);
});

test('an ignored required parameter is accepted without effect', async () => {
  await using bed = await openTestBed({
    faults: ['validation/ignored/clb.CreateLoadBalancerTCPListener.ListenerPort.required'],
  });
  const id = await createLoadBalancer(bed);
  expect((await createTcpListener(bed, id, { ListenerPort: '' })).status).toBe(200);
});

test('off by one concerns one value only', async () => {
  await using bed = await openTestBed({
    faults: ['validation/off-by-one-high/clb.CreateLoadBalancerTCPListener.Bandwidth.range'],
  });
  const id = await createLoadBalancer(bed);
  expect((await createTcpListener(bed, id, { Bandwidth: '5122' })).status).toBe(400);
  expect((await createTcpListener(bed, id, { Bandwidth: '5121' })).status).toBe(200);
});

test('a refused creation leaves a listener behind', async () => {
  await using bed = await openTestBed({ faults: ['validation/rejected-create-still-creates'] });
  const id = await createLoadBalancer(bed);
  expect((await createTcpListener(bed, id, { Bandwidth: '9999' })).status).toBe(400);
  expect(await statusOf(bed, id)).toBe('stopped');
});

test('listeners outlive their load balancer when the cascade is missing', async () => {
  await using bed = await openTestBed({ faults: ['behaviour/cascade-missing'] });
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  await bed.call('DeleteLoadBalancer', { ...region, LoadBalancerId: id });
  expect((await bed.call('DescribeLoadBalancerAttribute', { ...region, LoadBalancerId: id })).status).toBe(404);
  expect(await statusOf(bed, id)).toBe('stopped');
});

test('half of the actions are unknown', async () => {
  await using bed = await openTestBed({ faults: ['half-the-actions-missing'] });
  const names = book.actions.map(({ name }) => name).toSorted();
  const statuses = await Promise.all(names.map(async (name) => (await bed.call(name)).body['Code']));
  const unknown = statuses.filter((code) => code === 'InvalidAction.NotFound');
  expect(unknown).toHaveLength(Math.floor(names.length / 2));
});

test('malformed XML stays malformed, and JSON is untouched', async () => {
  await using bed = await openTestBed({ faults: ['encoding/xml-malformed'] });
  expect((await bed.call('CreateLoadBalancer', region, { format: 'xml' })).decoded.ok).toBe(false);
  expect((await bed.call('CreateLoadBalancer', region)).decoded.ok).toBe(true);
});

test('a listener gets stuck on its way', async () => {
  await using bed = await openTestBed({
    faults: ['behaviour/stuck/clb.listener.state.stopped/StartLoadBalancerListener'],
  });
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  await bed.call('StartLoadBalancerListener', at(id));
  bed.clock.now += 60_000;
  expect(await statusOf(bed, id)).toBe('starting');
});
