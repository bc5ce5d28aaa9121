import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A body as text, or why it cannot be read. */
export type PlainBody = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/**
 * Undoes the encodings that a Content-Encoding names, the last one first. Nothing but identity is asked for, so that any
 * other is the server's own choice: gzip and deflate are read all the same, up to `maxBytes`.
 */
export function decodeContent(bytes: Uint8Array, encoding: string | undefined, maxBytes: number): PlainBody {
  const names = (encoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  let plain = bytes;
  for (const name of names.toReversed()) {
    const decode = decoders[name];
    if (!decode) return { ok: false, problem: unknown(name) };
    try {
      plain = decode(plain, { maxOutputLength: maxBytes });
    } catch (error) {
      const isLarger = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
      const problem = isLarger ? `the decoded body is larger than ${maxBytes} bytes` : `a body that is no ${name}`;
      return { ok: false, problem };
    }
  }
  return { ok: true, text: new TextDecoder().decode(plain) };
}

type Decode = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

const decoders: Readonly<Partial<Record<string, Decode>>> = {
  gzip: (bytes, options) => gunzipSync(bytes, options),
  'x-gzip': (bytes, options) => gunzipSync(bytes, options),
  deflate: (bytes, options) => (isZlib(bytes) ? inflateSync(bytes, options) : inflateRawSync(bytes, options)),
};

/** RFC 9110 means the zlib format by "deflate"; some servers send the bare data (RFC 1951). */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return first % 16 === 8 && (first * 256 + second) % 31 === 0;
}

function unknown(name: string): string {
  return `a body encoded as ${JSON.stringify(name.slice(0, 40))}, although identity was asked for; only gzip and deflate are read besides`;
}
