/** Cuts a stream of bytes into lines of UTF-8; what is longer than anybody reads is told apart. */
export interface LineReader {
  readonly feed: (bytes: Uint8Array) => readonly string[];
  /** What came after the last line break. */
  readonly rest: () => string;
  /** So many bytes without a line break are there. */
  readonly pending: () => number;
}

/** Opens a reader; either line break ends a line, and a byte order mark in front of the first is none of its text. */
export function openLineReader(): LineReader {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (more: Uint8Array): string => {
    const text = Buffer.concat([...parts, more]).toString('utf8');
    parts = [];
    size = 0;
    return text.replace(/^\uFEFF/, '').replace(/\r$/, '');
  };
  return {
    pending: () => size,
    rest: () => Buffer.concat(parts).toString('utf8'),
    feed: (bytes) => {
      const lines: string[] = [];
      let start = 0;
      for (let end = bytes.indexOf(10, start); end !== -1; end = bytes.indexOf(10, start)) {
        lines.push(take(bytes.subarray(start, end)));
        start = end + 1;
      }
      if (start < bytes.length) {
        parts.push(Buffer.from(bytes.subarray(start)));
        size += bytes.length - start;
      }
      return lines;
    },
  };
}
