import { describe, expect, it } from 'vitest';
import { openRequestReader, type ReadRequest } from '../../../../clients/recorder/request-reader.ts';

/** The requests in a text that comes in pieces of so many bytes. */
function read(text: string, size = text.length): readonly ReadRequest[] {
  const reader = openRequestReader();
  const bytes = Buffer.from(text, 'latin1');
  const found: ReadRequest[] = [];
  for (let at = 0; at < bytes.length; at += size) found.push(...reader.feed(bytes.subarray(at, at + size)));
  return found;
}

const get = 'GET /?a=b HTTP/1.1\r\nHost: x\r\nX-Acs-Date:  2026 \r\n\r\n';
const post = 'POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\na=b&c';
const chunks =
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n2;x=y\r\n&c\r\n0\r\nTrailer: t\r\n\r\n';

describe('the reader of requests', () => {
  it.each([1, 2, 7, 1000])('finds requests in pieces of %i bytes, with their bodies', (size) => {
    const found = read(get + post + chunks + get, size);
    expect(found.map(({ method, target, body }) => [method, target, Buffer.from(body).toString()])).toEqual([
      ['GET', '/?a=b', ''],
      ['POST', '/', 'a=b&c'],
      ['POST', '/', 'a=b&c'],
      ['GET', '/?a=b', ''],
    ]);
    expect(found.map(({ raw }) => raw)).toEqual([get, post, chunks, get]);
  });

  it('keeps headers as they are written, but for the white space around values', () => {
    expect(read(get)[0]?.headers).toEqual([
      ['Host', 'x'],
      ['X-Acs-Date', '2026'],
    ]);
  });

  it('waits for the rest', () => {
    const reader = openRequestReader();
    expect(reader.feed(Buffer.from(post.slice(0, -1)))).toEqual([]);
    expect(reader.rest().toString()).toBe(post.slice(0, -1));
  });

  it.each([
    ['a first line', 'hello\r\n\r\n', /first line/],
    ['a length', 'POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n', /length that is none/],
    ['two lengths', 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', /two lengths/],
    ['a chunk', 'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n', /chunk without a size/],
  ])('says what is wrong with %s, and reads no further', (_what, text, problem) => {
    const found = read(text + get);
    expect(found).toHaveLength(1);
    expect(found[0]?.malformed).toMatch(problem);
  });
});
