/** A request as it stands in the bytes of a connection. */
export interface ReadRequest {
  readonly method: string;
  readonly target: string;
  readonly protocol: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly raw: string;
  readonly malformed?: string;
}

/** Reads requests out of the bytes of one connection, however they are torn apart. */
export interface RequestReader {
  /** The requests that are complete now. After one that is malformed nothing more is read. */
  readonly feed: (bytes: Uint8Array) => readonly ReadRequest[];
  /** Bytes that belong to no complete request. */
  readonly rest: () => Buffer;
}

const longestHead = 256 * 1024;
const longestBody = 64 * 1024 * 1024;

/** Opens a reader (RFC 9112). */
export function openRequestReader(): RequestReader {
  let pending: Buffer = Buffer.alloc(0);
  let broken = false;
  return {
    rest: () => pending,
    feed: (bytes) => {
      pending = Buffer.concat([pending, bytes]);
      const found: ReadRequest[] = [];
      while (!broken) {
        const next = readOne(pending);
        if (next === undefined) break;
        found.push(next.request);
        pending = pending.subarray(next.length);
        broken = next.request.malformed !== undefined;
      }
      return found;
    },
  };
}

type Found = { readonly request: ReadRequest; readonly length: number };

function readOne(bytes: Buffer): Found | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) {
    return bytes.length > longestHead ? malformed(bytes, 'a head without an end') : undefined;
  }
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const parts = /^([!#$%&'*+.^_`|~\w-]+) (\S+) (HTTP\/1\.[01])$/.exec(first);
  if (!parts) return malformed(bytes, `a first line that is no request line: ${first.slice(0, 100)}`);
  const headers = lines.map((line): readonly [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).replaceAll(/^[ \t]+|[ \t]+$/g, '')];
  });
  const [, method = '', target = '', protocol = ''] = parts;
  const body = readBody(bytes, end + 4, headers);
  if (body === undefined) return undefined;
  if (typeof body === 'string') return malformed(bytes, body);
  const raw = bytes.toString('latin1', 0, body.end);
  return { request: { method, target, protocol, headers, body: body.bytes, raw }, length: body.end };
}

interface Body {
  readonly bytes: Buffer;
  /** Where it ends in what was received. */
  readonly end: number;
}

/** The body; undefined while some of it is missing, a text if it cannot be read. */
function readBody(bytes: Buffer, start: number, headers: ReadRequest['headers']): Body | string | undefined {
  const all = (wanted: string): readonly string[] =>
    headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
  const [coding] = all('transfer-encoding');
  const [announced, ...others] = all('content-length');
  if (coding !== undefined) return readChunks(bytes, start);
  if (announced === undefined) return { bytes: Buffer.alloc(0), end: start };
  if (others.some((other) => other !== announced)) return 'two lengths that differ';
  const length = /^\d+$/.test(announced) ? Number(announced) : Number.NaN;
  if (!(length <= longestBody)) return `a length that is none: ${announced.slice(0, 40)}`;
  return bytes.length < start + length
    ? undefined
    : { bytes: bytes.subarray(start, start + length), end: start + length };
}

function readChunks(bytes: Buffer, start: number): Body | string | undefined {
  const chunks: Buffer[] = [];
  for (let at = start; ;) {
    const line = bytes.indexOf('\r\n', at);
    if (line === -1) return undefined;
    const size = /^([\dA-Fa-f]+)[ \t]*(?:;.*)?$/.exec(bytes.toString('latin1', at, line))?.[1];
    if (size === undefined) return 'a chunk without a size';
    const length = Number.parseInt(size, 16);
    if (length > longestBody) return 'a chunk that is too long';
    const from = line + 2;
    if (length === 0) {
      const end = bytes.indexOf('\r\n', from);
      if (end === -1) return undefined;
      if (end === from) return { bytes: Buffer.concat(chunks), end: from + 2 };
      const trailers = bytes.indexOf('\r\n\r\n', from);
      return trailers === -1 ? undefined : { bytes: Buffer.concat(chunks), end: trailers + 4 };
    }
    if (bytes.length < from + length + 2) return undefined;
    chunks.push(bytes.subarray(from, from + length));
    at = from + length + 2;
  }
}

function malformed(bytes: Buffer, problem: string): Found {
  const empty = { method: '', target: '', protocol: '', headers: [], body: Buffer.alloc(0) };
  return { request: { ...empty, raw: bytes.toString('latin1'), malformed: problem }, length: bytes.length };
}
