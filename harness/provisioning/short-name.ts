import { createHash } from 'node:crypto';

/** Chinese characters that every list of them has. */
const first = 0x4e00;
const count = 0x9fa5 - first;

/** A name of few signs, which is always the same for a longer one and hardly that of another. */
export function shortName(name: string, length: number): string {
  const digest = createHash('sha256').update(name).digest();
  return Array.from({ length }, (_, index) =>
    String.fromCodePoint(first + (digest.readUInt32BE((index * 4) % (digest.length - 3)) % count)),
  ).join('');
}
