import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { openJournal } from '../../../../harness/journal/journal.ts';
import { openOffering } from '../../../../harness/provisioning/offered.ts';
import { openWorkshop } from '../../../../harness/provisioning/workshop.ts';
import { createClient } from '../../../../harness/wire/client.ts';
import { openSession } from '../../../../harness/wire/session.ts';
import { book, sampleTarget } from '../run-recorded.ts';

it('removes what a target that requires nothing makes of the question whether it has an action', async () => {
  const asked: (string | null)[] = [];
  const server = createServer(({ url = '' }, response) => {
    const query = new URL(url, 'http://127.0.0.1').searchParams;
    asked.push(query.get('Action'));
    const { Action, LoadBalancerId = 'lb-1' } = Object.fromEntries(query);
    response.end(
      JSON.stringify({ RequestId: String(asked.length), ...(Action === undefined ? {} : { LoadBalancerId }) }),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient(endpoint, null, 10_000);
  try {
    const target = { ...sampleTarget, endpoint };
    const session = openSession({ target, book, edition: undefined, client, busyBudgetMs: 1000 });
    const journal = openJournal(undefined, { run: 'test', endpoint, service: 'clb', region: 'cn-hangzhou' });
    const workshop = openWorkshop(session, journal, 'slbc-test');
    const { isOffered } = openOffering(workshop);
    expect(await isOffered('CreateLoadBalancer')).toBe(true);
    expect(asked).toEqual(['CreateLoadBalancer', 'DeleteLoadBalancer']);
    expect(await workshop.removeAll()).toEqual([]);
  } finally {
    await client.close();
    server.close();
    server.closeAllConnections();
  }
});
