import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { differingTexts } from '../../../../reports/page/differing-texts.tsx';
import { renderHtml } from '../../../../reports/page/render-html.ts';

function marked(one: string, other: string): readonly string[] {
  return differingTexts(one, other).map((text) => renderHtml(h('p', null, text)).slice(3, -4));
}

describe('differingTexts', () => {
  it.each([
    ['Weight is 50', 'Weight is 100', 'Weight is <mark>50</mark>', 'Weight is <mark>100</mark>'],
    ['status 400 or more', 'status 400', 'status 400 <mark>or more</mark>', 'status 400'],
    ['a & b is <c>', 'a & b is <d>', 'a &amp; b is &lt;<mark>c</mark>>', 'a &amp; b is &lt;<mark>d</mark>>'],
    ['the same words', 'the same words', 'the same words', 'the same words'],
  ])('marks what only one of "%s" and "%s" has', (one, other, inOne, inOther) => {
    expect(marked(one, other)).toEqual([inOne, inOther]);
  });

  it('marks nothing where hardly a word is the same, or where there are very many', () => {
    const few = ['the call is refused with HTTP 400', 'HTTP 200, accepted'] as const;
    expect(marked(...few)).toEqual(few);
    const many = ['word '.repeat(400), `${'word '.repeat(399)}other`] as const;
    expect(marked(...many)).toEqual(many);
  });
});
