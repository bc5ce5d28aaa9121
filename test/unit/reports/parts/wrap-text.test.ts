import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../reports/parts/wrap-text.ts';

describe('wrapText', () => {
  it('breaks between words, hanging under the text of a label', () => {
    expect(wrapText('    actual    one two three four', 24)).toBe('    actual    one two\n              three four');
    expect(wrapText('Requirements  1 passed, 2 failed', 24)).toBe('Requirements  1 passed,\n              2 failed');
    expect(wrapText('a sentence that has no label', 16)).toBe('a sentence that\n    has no label');
  });

  it('leaves alone what fits, what is one word, and what goes to no terminal', () => {
    expect(wrapText('fits', 4)).toBe('fits');
    expect(wrapText('  clb.a.very.long.id', 8)).toBe('  clb.a.very.long.id');
    expect(wrapText('a b c', undefined)).toBe('a b c');
  });

  it('continues a command as a shell reads it, and keeps what is quoted whole', () => {
    expect(wrapText("    replay    npx slb-conformance replay 'clb.x#a b' --seed 1", 46)).toBe(
      "    replay    npx slb-conformance replay \\\n              'clb.x#a b' --seed 1",
    );
  });

  it('does not count colours', () => {
    expect(wrapText('\u001B[31mred\u001B[39m and blue', 12)).toBe('\u001B[31mred\u001B[39m and blue');
  });
});
