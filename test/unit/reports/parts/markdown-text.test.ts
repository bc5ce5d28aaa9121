import { check, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { markdownText } from '../../../../reports/parts/markdown-text.ts';
import { oneLine } from '../../../../reports/parts/one-line.ts';

test('markdownText escapes markup, HTML, links and mentions', () => {
  expect(markdownText('a|b\n`c` <b> [x](http://y) www.z @team')).toBe(
    String.raw`a\|b \`c\` \<b\> \[x\]\(http\://y\) www\.z @<!-- -->team`,
  );
});

test('markdownText leaves no mark bare, and reads as the text once the escapes are taken out', () => {
  const law = property(string({ unit: 'binary', size: 'large' }), (text) => {
    const made = markdownText(text).replaceAll('@<!-- -->', '@');
    const bare = made.replaceAll(/\\./g, '');
    return !/[\\`<>|[\]*_\n]/.test(bare) && made.replaceAll(/\\(.)/g, '$1') === oneLine(text).trim();
  });
  expect(check(law, { seed: 2014 }).counterexample).toBeNull();
});
