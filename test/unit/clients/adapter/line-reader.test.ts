import { expect, it } from 'vitest';
import { openLineReader } from '../../../../clients/adapter/line-reader.ts';

it.each([1, 2, 3, 100])('cuts lines out of pieces of %i bytes', (size) => {
  const bytes = Buffer.from('\uFEFFone\r\nzwei 中\n\nrest');
  const reader = openLineReader();
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += size) lines.push(...reader.feed(bytes.subarray(at, at + size)));
  expect(lines).toEqual(['one', 'zwei 中', '']);
  expect(reader.rest()).toBe('rest');
  expect(reader.pending()).toBe(4);
});
