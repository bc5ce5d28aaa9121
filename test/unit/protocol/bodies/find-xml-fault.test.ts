import { describe, expect, it } from 'vitest';
import { findXmlFault } from '../../../../protocol/bodies/find-xml-fault.ts';

const unknown = 'a reference to an entity or character that does not exist';

describe('findXmlFault', () => {
  it.each([
    ['text after the root', '<R/>junk', 4, 'text outside the root element'],
    ['text after a closing tag', '<R><A>1</A></R>\njunk', 16, 'text outside the root element'],
    ['text before the root', '<!-- c -->junk<R/>', 10, 'text outside the root element'],
    ['an entity of HTML', '<R>a&nbsp;</R>', 4, unknown],
    ['an ampersand', '<R>a & b</R>', 5, unknown],
    ['a reference to no character', '<R>&#0;</R>', 3, unknown],
    ['a reference to half a character', '<R>&#xD800;</R>', 3, unknown],
    ['a reference beyond Unicode', '<R>&#x110000;</R>', 3, unknown],
    ['a control character', '<R>\u0001</R>', 3, 'a character that XML forbids'],
    ['a lone surrogate', '<R>\uD800</R>', 3, 'a character that XML forbids'],
    ['a document type', '<?xml version="1.0"?><!DOCTYPE R><R/>', 21, 'a DOCTYPE, which no answer needs'],
    ['a late document type', '<R/><!doctype R>', 4, 'a DOCTYPE, which no answer needs'],
    ['an open comment', '<R><!-- </R>', 3, '<!-- without an end'],
    ['an open tag', '<R><A', 3, 'a tag without an end'],
  ])('finds %s', (_title, text, offset, problem) => {
    expect(findXmlFault(text)).toEqual({ offset, problem });
  });

  it.each([
    ['references', '<R>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</R>'],
    ['a byte order mark', '\uFEFF<R/>\n'],
    ['markup in CDATA, comments and instructions', '<R><![CDATA[<!DOCTYPE & ]]><!-- <!DOCTYPE & --><?p & <A ?></R>'],
    ['a closing bracket in an attribute', '<R a=">" b=\'/>\'>text<A c="/"/>text</R>'],
  ])('finds no fault in %s', (_title, text) => {
    expect(findXmlFault(text)).toBeUndefined();
  });
});
