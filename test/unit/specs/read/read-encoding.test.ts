import { describe, expect, it } from 'vitest';
import { percentEncode } from '../../../../protocol/percent-encode.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import type { TopicRule } from '../../../../specs/topic.ts';

const topics = loadSpecBook('clb').topics.filter(({ encoding }) => encoding !== undefined);

/** What RFC 3986, which the help page on signatures names, leaves as it is. */
const unreserved = /^[A-Za-z0-9_.~-]$/;

/** Every other character that is written in ASCII, as it can stand in a value, and the space. */
const encoded = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).filter(
  (character) => !unreserved.test(character),
);

const texts = (kind: TopicRule['kind'], scheme: string): string =>
  topics
    .filter((topic) => topic.kind === kind && topic.encoding?.scheme === scheme)
    .map(({ encoding }) => encoding?.text ?? '')
    .join('');

describe('the classes of the canonical encoding', () => {
  it.each(['v1', 'v3'])('hold every character that is easily encoded wrongly, under %s', (scheme) => {
    const sent = new Set(Array.from(texts('protocol', scheme)));
    // Every list of objects and every timestamp holds these.
    const everywhere = new Set(Array.from(':"[]{}\\'));
    expect(encoded.filter((character) => !sent.has(character) && !everywhere.has(character))).toEqual([]);
    expect(Array.from('-_.~').filter((character) => !sent.has(character))).toEqual([]);
  });

  it.each(['v1', 'v3'])('hold characters of one to four bytes, under %s', (scheme) => {
    const sizes = Array.from(texts('protocol', scheme)).map((character) => Buffer.byteLength(character));
    expect(new Set(sizes)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('name mistakes that change what is signed', () => {
    const idle = topics.flatMap(({ encoding: { text = '', mistakes = {} } = {} }) =>
      Object.entries(mistakes).flatMap(([name, misencoding]) =>
        Object.entries(misencoding)
          .filter(([right, wrong]) => right === wrong || !percentEncode(text).includes(right))
          .map(([right]) => `${text} ${name} ${right}`),
      ),
    );
    expect(idle).toEqual([]);
  });
});
