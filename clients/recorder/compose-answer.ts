import { gzipSync } from 'node:zlib';
import type { RecordedAnswer, RecordedRequest } from '../client-evidence.ts';
import type { ScriptedAnswer } from '../client-suite.ts';
import { wireOf } from '../client-evidence.ts';
import { spellText, spellWords } from '../words.ts';
import { encodeXml } from '../../protocol/bodies/xml-body.ts';
import { decodeRequest } from '../../protocol/decode-request.ts';
import type { WireFormat, WireResponse } from '../../protocol/wire.ts';

/** Bytes to be sent, and what happens to the connection afterwards. */
export interface ComposedAnswer {
  readonly head: Buffer;
  readonly body: Buffer;
  readonly ending: 'keep' | 'close';
  readonly told: RecordedAnswer;
}

/** What answers speak of: the words of the call, and the origin of the other host. */
export interface ComposedFor {
  readonly words: Readonly<Record<string, string>>;
  readonly elsewhere: string;
  /** What the client reads. */
  readonly format: WireFormat;
  /** The first action of the case, after which XML names its root. */
  readonly action: string;
}

const contentTypes = { json: 'application/json;charset=utf-8', xml: 'text/xml;charset=utf-8' } as const;

/** What the emulator said to the request, where the script leaves the answer to it. */
type Emulated = WireResponse | undefined;

const reasons: Readonly<Record<number, string>> = { 200: 'OK', 201: 'Created', 204: 'No Content', 302: 'Found' };

/** Writes an answer as bytes. Every answer says its request in `{sent:Name}`, by the names of parameters. */
export function composeAnswer(
  entry: ScriptedAnswer,
  composedFor: ComposedFor,
  request: RecordedRequest,
  emulated?: Emulated,
): ComposedAnswer {
  const { elsewhere } = composedFor;
  const hasBody = entry.body !== undefined || entry.text !== undefined;
  const plain = emulated && !hasBody ? Buffer.from(emulated.body) : bodyOf(entry, composedFor, request);
  const content = entry.encoding === 'gzip' ? gzipSync(plain) : plain;
  const status = entry.status ?? emulated?.status ?? 200;
  const framing = entry.framing ?? (status === 204 ? 'none' : 'length');
  const missing = entry.missing ?? 0;
  const headers = withOverrides(
    {
      'Content-Type': emulated?.headers['content-type'] ?? contentTypes[isData(entry) ? composedFor.format : 'json'],
      ...(entry.encoding === undefined ? {} : { 'Content-Encoding': entry.encoding }),
      ...(framing === 'length' ? { 'Content-Length': String(content.length + missing) } : {}),
      ...(framing === 'chunked' ? { 'Transfer-Encoding': 'chunked' } : {}),
      ...(framing === 'close' || missing > 0 ? { Connection: 'close' } : {}),
    },
    entry.headers ?? {},
    (value) => fill(value, request, elsewhere),
  );
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${status} ${reasons[status] ?? 'Status'}\r\n${lines.join('')}\r\n`, 'latin1');
  const body =
    framing === 'none' ? Buffer.alloc(0) : framing === 'chunked' ? chunked(content, entry.chunkBytes) : content;
  return {
    head,
    body,
    ending: framing === 'close' || missing > 0 ? 'close' : 'keep',
    told: {
      status,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      body:
        content.length > shown
          ? `${content.toString('utf8', 0, shown)}… (${content.length} bytes)`
          : content.toString('utf8'),
      ...(missing > 0 ? { problem: `the connection is closed ${missing} bytes before the announced end` } : {}),
    },
  };
}

/** So much of a body stands in reports. */
const shown = 4000;

function withOverrides(
  usual: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string | null>>,
  write: (value: string) => string,
): Readonly<Record<string, string>> {
  const replaced = new Set(Object.keys(overrides).map((name) => name.toLowerCase()));
  const kept = Object.entries(usual).filter(([name]) => !replaced.has(name.toLowerCase()));
  const added = Object.entries(overrides).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, write(value)]],
  );
  return Object.fromEntries([...kept, ...added]);
}

/** Data is written in whatever format the client reads; what is given as text or bytes stands as it is. */
function isData({ bytes, text, items, depth, body }: ScriptedAnswer): boolean {
  return bytes === undefined && text === undefined && items === undefined && depth === undefined && body !== undefined;
}

function bodyOf(
  entry: ScriptedAnswer,
  { words, format, action, elsewhere }: ComposedFor,
  request: RecordedRequest,
): Buffer {
  if (entry.bytes !== undefined) return Buffer.from(entry.bytes, 'base64');
  if (entry.padding !== undefined) {
    const json = JSON.stringify(spellWords(entry.body, words));
    return Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.alloc(entry.padding, ' '), Buffer.from('}')]);
  }
  if (entry.text !== undefined) return Buffer.from(fill(spellText(entry.text, words), request, elsewhere));
  if (entry.items !== undefined) {
    const items = Array.from({ length: entry.items }, (_, index) => ({
      $id: `lb-${index}`,
      $name: `${'name '.repeat(40)}${index}`,
    }));
    return Buffer.from(
      JSON.stringify(spellWords({ RequestId: requestIdOfScripts, $count: items.length, $items: items }, words)),
    );
  }
  if (entry.depth !== undefined) {
    const nested = `${'['.repeat(entry.depth)}${']'.repeat(entry.depth)}`;
    return Buffer.from(spellText(`{"RequestId":"${requestIdOfScripts}","$count":3,"Unheard":${nested}}`, words));
  }
  if (entry.body === undefined) return Buffer.alloc(0);
  const value = spellWords(entry.body, words);
  const root = (entry.status ?? 200) < 400 ? `${action}Response` : 'Error';
  return Buffer.from(fill(format === 'xml' ? encodeXml(root, value) : JSON.stringify(value), request, elsewhere));
}

/** The one that scripted answers bear. */
export const requestIdOfScripts = '4C467B38-3910-447D-87BC-AC049166F216';

/** Puts what was sent, and where the other server is, into a text. */
function fill(text: string, request: RecordedRequest, elsewhere: string): string {
  const placed = text.replaceAll('{elsewhere}', elsewhere);
  if (!placed.includes('{sent:')) return placed;
  const { parameters } = decodeRequest(wireOf(request));
  return placed.replaceAll(/\{sent:([\w.]+)\}/g, (_whole, name: string) => parameters[name] ?? '');
}

function chunked(content: Buffer, size = content.length): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < content.length; at += size) {
    const part = content.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}
