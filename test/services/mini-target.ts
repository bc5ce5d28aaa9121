import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A target of the two actions of test/fixtures/services/mini, written without any of this project's code. */
export interface MiniTarget {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

type Query = URLSearchParams;
type Reply = readonly [status: number, fields: Readonly<Record<string, unknown>>];

const requestId = '0A0B0C0D-0000-4000-8000-00000000ABCD';

/** Starts the target; with `highestPort` it refuses ports that the documents allow. */
export async function startMiniTarget(highestPort = 65_535): Promise<MiniTarget> {
  const listeners = new Map<string, Query>();
  const server: Server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const [status, fields] = answer(query, listeners, highestPort);
    response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' });
    response.end(JSON.stringify({ RequestId: requestId, ...(status === 200 ? {} : { HostId: 'mini' }), ...fields }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

function answer(query: Query, listeners: Map<string, Query>, highestPort: number): Reply {
  if (query.get('Action') === 'CreateListener') return create(query, listeners, highestPort);
  if (query.get('Action') === 'ListListeners') return list(query, listeners);
  return refused(404, 'InvalidAction.NotFound');
}

function create(query: Query, listeners: Map<string, Query>, highestPort: number): Reply {
  const group = 'DefaultActions.1.ForwardGroupConfig.ServerGroupTuples.1.ServerGroupId';
  for (const name of ['ListenerProtocol', 'ListenerPort', 'DefaultActions.1.Type', group]) {
    if (!query.get(name)) return refused(400, `Missing${name}`);
  }
  const wrong = [
    ['ListenerProtocol', /^(HTTP|HTTPS|QUIC)$/],
    ['DefaultActions.1.Type', /^ForwardGroup$/],
    ['XForwardedForConfig.XForwardedForEnabled', /^(true|false)$/],
    ['DryRun', /^(true|false)$/],
  ] as const;
  for (const [name, pattern] of wrong) {
    if (query.has(name) && !pattern.test(query.get(name) ?? '')) return refused(400, `Invalid${name}`);
  }
  if (!isBetween(query.get('ListenerPort'), 1, highestPort)) return refused(400, 'InvalidListenerPort');
  if (query.has('IdleTimeout') && !isBetween(query.get('IdleTimeout'), 1, 60))
    return refused(400, 'InvalidIdleTimeout');
  const token = query.get('ClientToken');
  const known = [...listeners].find(([, made]) => token !== null && made.get('ClientToken') === token);
  const id = known?.[0] ?? `lsn-${listeners.size + 1}`;
  listeners.set(id, query);
  return [200, { ListenerId: id, JobId: `job-${id}` }];
}

function list(query: Query, listeners: Map<string, Query>): Reply {
  const id = query.get('ListenerId');
  if (!id) return refused(400, 'MissingListenerId');
  if (query.has('MaxResults') && !isBetween(query.get('MaxResults'), 1, 100)) return refused(400, 'InvalidMaxResults');
  const made = listeners.get(id);
  if (!made) return refused(404, 'ResourceNotFound.Listener');
  return [
    200,
    {
      ListenerId: id,
      ListenerStatus: 'Running',
      ListenerPort: Number(made.get('ListenerPort')),
      IdleTimeout: Number(made.get('IdleTimeout') ?? 15),
      Certificates: [],
      DefaultActions: [{ Type: made.get('DefaultActions.1.Type') }],
    },
  ];
}

function isBetween(text: string | null, min: number, max: number): boolean {
  return /^-?\d+$/.test(text ?? '') && Number(text) >= min && Number(text) <= max;
}

function refused(status: number, code: string): Reply {
  return [status, { Code: code, Message: code }];
}
