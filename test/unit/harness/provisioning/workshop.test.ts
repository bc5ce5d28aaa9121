import { expect, it } from 'vitest';
import { startEmulator } from '../../../../emulator/server.ts';
import { openJournal } from '../../../../harness/journal/journal.ts';
import { openWorkshop } from '../../../../harness/provisioning/workshop.ts';
import { createClient } from '../../../../harness/wire/client.ts';
import { openSession } from '../../../../harness/wire/session.ts';
import { book, sampleTarget } from '../run-recorded.ts';

/** What is left of a load balancer and its listener on an emulator that lacks an action. */
async function leftWithout(action: string): Promise<readonly string[]> {
  const faults = [`authentication/unknown/clb.${action}.offered`];
  const emulator = await startEmulator({ book, transitionMs: 0, faults });
  const { endpoint } = emulator;
  const client = createClient(endpoint, null, 10_000);
  try {
    const target = { ...sampleTarget, endpoint };
    const session = openSession({ target, book, edition: undefined, client, busyBudgetMs: 1000 });
    const journal = openJournal(undefined, { run: 'test', endpoint, service: 'clb', region: 'cn-hangzhou' });
    const workshop = openWorkshop(session, journal, 'slbc-test');
    const RegionId = 'cn-hangzhou';
    const { made } = await workshop.call('CreateLoadBalancer', { RegionId });
    const LoadBalancerId = made?.identifier ?? '';
    const listener = { RegionId, LoadBalancerId, ListenerPort: '80', BackendServerPort: '80', Bandwidth: '-1' };
    expect((await workshop.call('CreateLoadBalancerTCPListener', listener)).made?.resource).toBe('listener');
    return (await workshop.removeAll()).map(({ resource }) => resource);
  } finally {
    await client.close();
    await emulator.close();
  }
}

it('leaves nothing behind that is gone with what it was in, though it could not be deleted by itself', async () => {
  expect(await leftWithout('DeleteLoadBalancerListener')).toEqual([]);
});

it('says what it leaves behind', async () => {
  expect(await leftWithout('DeleteLoadBalancer')).toEqual(['load-balancer']);
});
