import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What happens to one request on its way, or to its answer. */
export type Mishap =
  'lost-request' | 'lost-answer' | 'truncated' | 'delayed' | 'sent-twice' | 'too-many' | 'unavailable' | 'idle-closed';

const mishaps: readonly Mishap[] = [
  'lost-request',
  'lost-answer',
  'truncated',
  'delayed',
  'sent-twice',
  'too-many',
  'unavailable',
  'idle-closed',
];

/** A network between a client and a target. */
export interface Network {
  readonly endpoint: string;
  /** How often each mishap happened. */
  readonly happened: ReadonlyMap<Mishap, number>;
  readonly close: () => Promise<void>;
}

/** Of so many requests in a hundred something becomes. */
const often = 12;

/** Opens a network that treats requests as a seed decides; each request to the target has a connection of its own. */
export async function openNetwork(target: string, seed: number): Promise<Network> {
  const draw = randomFrom(seed);
  const happened = new Map<Mishap, number>();
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const ask = (request: Buffer): Promise<Buffer> =>
    new Promise((resolve) => {
      const chunks: Buffer[] = [];
      const upstream = connect(Number(port), hostname, () => upstream.write(closing(request)));
      upstream.on('data', (chunk: Buffer) => chunks.push(chunk));
      upstream.on('error', () => undefined);
      upstream.on('close', () => resolve(Buffer.concat(chunks)));
    });
  const answer = async (request: Buffer, client: Socket): Promise<void> => {
    const mishap = draw(100) < often ? mishaps[draw(mishaps.length)] : undefined;
    if (mishap) happened.set(mishap, (happened.get(mishap) ?? 0) + 1);
    if (mishap === 'lost-request') return client.destroy() && undefined;
    if (mishap === 'too-many') return void client.write(tooMany);
    if (mishap === 'unavailable') return void client.end(unavailable);
    const [first, second] = await Promise.all([ask(request), ...(mishap === 'sent-twice' ? [ask(request)] : [])]);
    const given = second && draw(2) === 1 ? second : first;
    if (mishap === 'lost-answer') return client.resetAndDestroy() && undefined;
    if (mishap === 'truncated') return void client.end(given.subarray(0, given.length - 10));
    if (mishap === 'delayed') await new Promise((resolve) => void setTimeout(resolve, 5 + draw(20)));
    if (!client.destroyed) client.write(given);
    if (mishap === 'idle-closed') setTimeout(() => client.destroy(), 2);
  };
  const server = createServer((client) => {
    sockets.add(client);
    client.on('close', () => sockets.delete(client)).on('error', () => undefined);
    let pending: Buffer = Buffer.alloc(0);
    client.on('data', (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk]);
      const length = lengthOf(pending);
      if (length === undefined || pending.length < length) return;
      const request = pending.subarray(0, length);
      pending = pending.subarray(length);
      void answer(request, client);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    happened,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const page = '<html><body>busy</body></html>';
const tooMany = `HTTP/1.1 429 Too Many Requests\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n`;
const unavailable = `HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\nconnection: close\r\n\r\n${page}`;

/** How long a request is; undefined while its head is not whole. Bodies in chunks are told by their last one. */
function lengthOf(pending: Buffer): number | undefined {
  const head = pending.indexOf('\r\n\r\n');
  if (head === -1) return undefined;
  const text = pending.subarray(0, head).toString('latin1').toLowerCase();
  const length = /content-length: *(\d+)/.exec(text)?.[1] ?? 0;
  if (!text.includes('transfer-encoding: chunked')) return head + 4 + Number(length);
  const end = pending.indexOf('0\r\n\r\n', head + 4);
  return end === -1 ? undefined : end + 5;
}

/** The request with the wish that the target closes the connection, so that the end of the answer is seen. */
function closing(request: Buffer): Buffer {
  const text = request.toString('latin1').replace(/\r\nconnection: [^\r]*/i, '');
  return Buffer.from(text.replace('\r\n', '\r\nconnection: close\r\n'), 'latin1');
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
