import { request } from 'undici';
import type { WireFormat } from '../../../../../protocol/wire.ts';
import { plainDelivery, type Delivery } from '../../../../../emulator/wire/delivery.ts';
import { findVariants } from '../../../../../emulator/find-variants.ts';
import { performCall } from '../../../../../emulator/core/perform-call.ts';
import { Refusal } from '../../../../../emulator/core/refusal.ts';
import { clb } from '../../../../../emulator/clb/clb.ts';
import { createWorld } from '../../../../../emulator/core/create-world.ts';
import { pair } from '../../certificate-fixture.ts';
import {
  at,
  book,
  createHttpListener,
  createLoadBalancer,
  createTcpListener,
  openTestBed,
  region,
  statusOf,
} from '../../emulator-client.ts';

/** What is seen of an emulator with some variants. */
export type Probe = (variants: readonly string[]) => Promise<unknown>;

type Bed = Awaited<ReturnType<typeof openTestBed>>;

/** Does something with an emulator of its own. */
export function seen(look: (bed: Bed) => Promise<unknown>): Probe {
  return async (variants) => {
    await using bed = await openTestBed({ variants });
    return await look(bed);
  };
}

/** The identifiers that things get, with whatever is drawn replaced by its kind of character. */
export const identifiers: Probe = seen(async (bed) => {
  const id = await createLoadBalancer(bed);
  const group = await bed.call('CreateVServerGroup', { ...region, LoadBalancerId: id });
  const { ServerCertificate, PrivateKey } = pair;
  const certificate = await bed.call('UploadServerCertificate', {
    ...region,
    ServerCertificateName: 'mine',
    ServerCertificate,
    PrivateKey,
  });
  const shown = await bed.call('DescribeVServerGroupAttribute', {
    ...region,
    VServerGroupId: textIn(group.body, 'VServerGroupId'),
  });
  return {
    shape: shapeOf(id),
    lengths: [id, group.body['VServerGroupId'], certificate.body['ServerCertificateId']].map(
      (text) => String(text).length,
    ),
    found: shown.status,
  };
});

/** The bytes of an error with all sorts of characters in it. */
export function bytes(format: WireFormat): Probe {
  const plain = ['errors/without-recommend', 'errors/other-messages', 'errors/other-host'];
  const look = seen(async (bed) => {
    const { text } = await bed.call('DeleteLoadBalancer', { ...region, LoadBalancerId: 'lb-x' }, { format });
    return text.replaceAll(/[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}/g, 'ID');
  });
  return (variants) => look([...plain, ...variants]);
}

/** A part of an answer about a new load balancer with a stopped listener and a server. */
export function part(action: string, look: (body: Readonly<Record<string, unknown>>) => unknown): Probe {
  return seen(async (bed) => {
    const id = await createLoadBalancer(bed, { LoadBalancerName: 'mine' });
    await createTcpListener(bed, id);
    await bed.call('AddBackendServers', { ...region, LoadBalancerId: id, BackendServers: '[{"ServerId":"i-1"}]' });
    const { body } = await bed.call(action, at(id));
    return look(body);
  });
}

/** An XML answer, without what it says. */
export const emptyElements: Probe = seen(async (bed) => {
  const id = await createLoadBalancer(bed);
  const { text } = await bed.call(
    'DescribeLoadBalancerAttribute',
    { ...region, LoadBalancerId: id },
    { format: 'xml' },
  );
  return [/<VSwitchId><\/VSwitchId>/.test(text), /<VSwitchId\/>/.test(text)];
});

/** Status and code of the creation of a listener, of which one has port 80 already. */
export function createListener(parameters: Readonly<Record<string, string>>): Probe {
  return seen(async (bed) => {
    const id = await createLoadBalancer(bed, { LoadBalancerSpec: 'slb.s1.small' });
    await createTcpListener(bed, id);
    const { status, body } = await createTcpListener(bed, id, { ListenerPort: '81', ...parameters });
    return `${status} ${textIn(body, 'Code')}`;
  });
}

/** What is shown of a stopped health check whose interval was set. */
export const idleInterval: Probe = seen(async (bed) => {
  const id = await createLoadBalancer(bed);
  await createHttpListener(bed, id, { HealthCheckInterval: '7' });
  const { body } = await bed.call('DescribeLoadBalancerHTTPListenerAttribute', at(id));
  return [body['HealthCheck'], body['HealthCheckInterval']];
});

/** The weight of a server, as its addition shows it. */
export const addedWeight: Probe = seen(async (bed) => {
  const id = await createLoadBalancer(bed);
  const servers = { BackendServers: '[{"ServerId":"i-1"}]' };
  const { body } = await bed.call('AddBackendServers', { ...region, LoadBalancerId: id, ...servers });
  return (body['BackendServers'] as { BackendServer: { Weight: unknown }[] }).BackendServer[0]?.Weight;
});

/** Status and code of a change to a stopped listener. */
export const changedWhileStopped: Probe = seen(async (bed) => {
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id);
  const { status, body } = await bed.call('SetLoadBalancerTCPListenerAttribute', { ...at(id), Bandwidth: '7' });
  return `${status} ${textIn(body, 'Code')}`;
});

/** A limit where traffic is billed, and none where bandwidth is. */
export const bandwidthsTaken: Probe = seen(async (bed) => {
  const took = async (id: string, bandwidth: string): Promise<string> => {
    const { status, body } = await bed.call('CreateLoadBalancerTCPListener', {
      ...at(id),
      BackendServerPort: '80',
      Bandwidth: bandwidth,
    });
    return `${status} ${textIn(body, 'Code')}`;
  };
  const billed = await createLoadBalancer(bed, { InternetChargeType: 'paybybandwidth', Bandwidth: '10' });
  return [await took(await createLoadBalancer(bed), '7'), await took(billed, '-1')];
});

/** A setting that a change left out, and one that it gave. */
export const leftOut: Probe = seen(async (bed) => {
  const id = await createLoadBalancer(bed);
  await createTcpListener(bed, id, { Description: 'a' });
  await bed.call('SetLoadBalancerTCPListenerAttribute', { ...at(id), Bandwidth: '7' });
  const { body } = await bed.call('DescribeLoadBalancerTCPListenerAttribute', at(id));
  return [body['Description'], body['Bandwidth']];
});

/** The headers of an answer by which it is framed and read. */
export function headers(names: readonly string[], format: WireFormat = 'json'): Probe {
  return seen(async (bed) => {
    const { target, method, headers: sent } = bed.sign('DescribeRegions', {}, { format });
    const answer = await request(`${bed.endpoint}${target}`, { method: method as 'GET', headers: sent });
    const body = await answer.body.text();
    return [...names.map((name) => answer.headers[name] ?? 'none'), body.includes('cn-hangzhou')];
  });
}

/** How many of ninety calls are turned away, with which answer, and how many of those when they come again. */
export function turnedAway(action: string): Probe {
  return seen(async (bed) => {
    const id = await createLoadBalancer(bed);
    let [first, again] = [0, 0];
    const codes = new Set<string>();
    for (let index = 0; index < 90; index += 1) {
      const call = (): ReturnType<Bed['call']> =>
        bed.call(action, { ...region, LoadBalancerId: id, LoadBalancerName: `name-${index}` });
      const { status, body } = await call();
      if (status === 200) continue;
      first += 1;
      codes.add(`${status} ${textIn(body, 'Code')}`);
      if ((await call()).status !== 200) again += 1;
    }
    return { some: first > 0 && first < 60, codes: [...codes], again };
  });
}

/** What four creations with one token get while the first is not answered yet, and one after that. */
export const fourAtOnce: Probe = (variants) => {
  const account = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
  let count = 0;
  const fresh = (): string => String((count += 1)).padStart(32, '0');
  const world = createWorld(clb, { book, transitionMs: 0, now: () => 0, fresh, accounts: [account] });
  const seams = findVariants(clb.variants(book), variants, undefined).flatMap((variant) => variant.seams?.() ?? []);
  const spec = book.actions.find(({ name }) => name === 'CreateLoadBalancer');
  if (!spec) throw new Error('no such action');
  const parameters = { ...region, ClientToken: 'token' };
  const create = (): { readonly outcome: string; readonly delivery: Delivery } => {
    const delivery = plainDelivery();
    const call = { spec, account, requestId: fresh(), method: 'GET', format: 'json', parameters, delivery } as const;
    try {
      performCall(call, world, { editions: book.service.editions }, seams);
      return { outcome: 'made', delivery };
    } catch (error) {
      return { outcome: error instanceof Refusal ? error.problem.code : String(error), delivery };
    }
  };
  const first = create();
  const others = [create(), create(), create()].map(({ outcome }) => outcome);
  first.delivery.onSent();
  const outcomes = [first.outcome, ...others, create().outcome];
  return Promise.resolve({ outcomes, made: world.state.loadBalancers.size, heldMs: first.delivery.holdMs });
};

/** The states of a listener after it was started: now, and after so many milliseconds. */
export function statesAfter(milliseconds: number): Probe {
  return seen(async (bed) => {
    const id = await createLoadBalancer(bed);
    await createTcpListener(bed, id);
    await bed.call('StartLoadBalancerListener', at(id));
    const now = await statusOf(bed, id);
    bed.clock.now += milliseconds;
    return [now, await statusOf(bed, id)];
  });
}

/** How many load balancers a list shows at once after one was made, once some milliseconds have passed, and at once after it is deleted. */
export function listedAfter(milliseconds: number): Probe {
  return seen(async (bed) => {
    const listed = async (): Promise<unknown> => (await bed.call('DescribeLoadBalancers', region)).body['TotalCount'];
    const id = await createLoadBalancer(bed);
    const atOnce = await listed();
    bed.clock.now += milliseconds;
    const later = await listed();
    await bed.call('DeleteLoadBalancer', { ...region, LoadBalancerId: id });
    return [atOnce, later, await listed()];
  });
}

function textIn(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

function shapeOf(text: string): string {
  return text
    .replaceAll(/[0-9]+/g, '0')
    .replaceAll(/[a-z]+/g, 'a')
    .replaceAll(/[A-Z]+/g, 'A')
    .replaceAll(/(?:[0aA]){2,}/g, 'x');
}
