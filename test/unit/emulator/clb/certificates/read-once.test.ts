import { describe, expect, it } from 'vitest';
import { readOnce } from '../../../../../emulator/clb/certificates/read-once.ts';

describe('readOnce', () => {
  it('reads a text that comes again only once, each text for itself', () => {
    const read: string[] = [];
    const once = readOnce((text) => {
      read.push(text);
      return { text };
    });
    expect([once('a'), once('b'), once('a')]).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'a' }]);
    expect(once('a')).toBe(once('a'));
    expect(read).toEqual(['a', 'b']);
  });

  it('keeps a hundred texts and no more', () => {
    const read: string[] = [];
    const once = readOnce((text) => read.push(text));
    for (let text = 0; text <= 100; text += 1) once(String(text));
    once('0');
    expect(read.filter((text) => text === '0')).toHaveLength(2);
  });

  it('tries again what could not be read', () => {
    let tries = 0;
    const once = readOnce((): number => {
      tries += 1;
      if (tries === 1) throw new Error('unreadable');
      return tries;
    });
    expect(() => once('a')).toThrow('unreadable');
    expect(once('a')).toBe(2);
  });
});
