import { describe, expect, it } from 'vitest';
import { jsonExceeds, xmlExceeds } from '../../../../protocol/bodies/exceeds-bounds.ts';

describe('jsonExceeds', () => {
  it.each([
    ['lists without end', '['.repeat(1_000_000), /nested deeper than 100 levels/],
    ['a text without end', `{"a":"${'x'.repeat(200_000)}`, /a text of more than 100000 letters/],
    ['members without end', `{"a":[${'1,'.repeat(100_000)}`, /more than 50000 members/],
  ])('names %s before anything is parsed', (_what, text, problem) => {
    expect(jsonExceeds(text)).toMatch(problem);
  });

  it('counts nothing inside a text', () => {
    expect(jsonExceeds(JSON.stringify({ a: `${'[,'.repeat(40_000)}"\\` }))).toBeUndefined();
  });
});

describe('xmlExceeds', () => {
  it.each([
    ['siblings without end', `<a>${'<b/>'.repeat(100_000)}`, /more than 50000 elements/],
    ['levels without end', '<a>'.repeat(1_000_000), /nested deeper than 100 levels/],
    ['a tag without end', `<a ${'x="1" '.repeat(10_000)}>`, /a tag of more than 10000 characters/],
  ])('names %s before anything is parsed', (_what, text, problem) => {
    expect(xmlExceeds(text)).toMatch(problem);
  });

  it('counts nothing inside comments and character data', () => {
    expect(xmlExceeds(`<a><!--${'<b>'.repeat(1000)}--><![CDATA[${'<b>'.repeat(1000)}]]></a>`)).toBeUndefined();
  });
});
