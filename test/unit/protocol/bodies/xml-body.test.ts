import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml, encodeXml } from '../../../../protocol/bodies/xml-body.ts';

const none = new Set<string>();
const name = fc.stringMatching(/^[A-Z][A-Za-z]{0,8}$/);
const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('&', '<', '>', ';', '#', 'lt', '65', 'amp', ']]>', '"', "'", '\r', '\n', ' ') }),
);
/** What a decoded answer may hold: text, structures, and lists in wrappers whose path is known. */
const fields = fc.dictionary(
  name,
  fc.oneof(
    leaf,
    fc.dictionary(name, leaf, { minKeys: 1 }),
    fc
      .array(fc.oneof(leaf, fc.dictionary(name, leaf, { minKeys: 1 })), { minLength: 1 })
      .map((Item) => ({ item: Item })),
  ),
  { minKeys: 1 },
);

function legal(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === 'string'
        ? item.replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD').replace(/^[ \t\r\n]+$/, '')
        : item,
    ),
  );
}

describe('decodeXml', () => {
  it('reads back what encodeXml wrote, but for characters that XML forbids', () => {
    fc.assert(
      fc.property(fields, (value) => {
        const lists = new Set(Object.keys(value).map((key) => `${key}.item`));
        expect(decodeXml(encodeXml('Answer', value), lists)).toEqual({
          ok: true,
          format: 'xml',
          root: 'Answer',
          value: legal(value),
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one element of a known list', '<R><P><I>1</I></P></R>', { P: { I: ['1'] } }],
    ['an empty element of a known list', '<R><P><I/></P></R>', { P: { I: [''] } }],
    ['an empty wrapper', '<R><P/></R>', { P: '' }],
    ['layout between elements', '<R>\n  <P>\n <I>1</I>\n</P></R>\n', { P: { I: ['1'] } }],
    ['text that is not trimmed', '<R><A> x </A></R>', { A: ' x ' }],
    ['white space alone, which is as good as empty', '<R><A> </A><B>\r\n\t</B></R>', { A: '', B: '' }],
    ['a wrapper with nothing but layout', '<R>\n  <P>\n  </P>\n</R>', { P: '' }],
    ['an item with nothing but layout', '<R><P><I>\n</I></P></R>', { P: { I: [''] } }],
    ['numbers and booleans as text', '<R><A>007</A><B>true</B><C>1e3</C></R>', { A: '007', B: 'true', C: '1e3' }],
    ['attributes, which it ignores', '<R xmlns="u"><A b="1">x</A></R>', { A: 'x' }],
    ['comments and instructions, which it ignores', '<R><?p q?><A>x<!-- c -->y</A></R>', { A: 'xy' }],
    ['CDATA', '<R><A>a<![CDATA[<b>&lt;]]>c</A></R>', { A: 'a<b>&lt;c' }],
    ['a mention of DOCTYPE in CDATA', '<R><A><![CDATA[<!DOCTYPE html>]]></A></R>', { A: '<!DOCTYPE html>' }],
    ['escaped escapes, once only', '<R><A>&amp;lt;&#38;lt;&amp;#65;&#x41;</A></R>', { A: '&lt;&lt;&#65;A' }],
    ['an empty root', '<R/>', {}],
    ['thousands of escapes', `<R><A>${'&lt;'.repeat(5000)}</A></R>`, { A: '<'.repeat(5000) }],
  ])('reads %s', (_title, body, value) => {
    expect(decodeXml(body, new Set(['P.I']))).toEqual({ ok: true, format: 'xml', root: 'R', value });
  });

  it('does not take a root for the list whose path bears its name', () => {
    expect(decodeXml('<P><I>1</I></P>', new Set(['P']))).toMatchObject({ ok: true, root: 'P', value: { I: '1' } });
  });

  it.each([
    ['a wrong closing tag', '<R>\n<A></R>', /^malformed XML at line 2, column 4: .*'A'/],
    ['an open element', '<R><A>1</A>', /^malformed XML at line 1, column 1: /],
    ['two roots', '<A>1</A><B>2</B>', /^malformed XML at line 1, column \d+: /],
    ['no root', '<?xml version="1.0"?>', /^malformed XML at line 1, column 22: /],
    ['text after the root', '<R/>\njunk', /^malformed XML at line 2, column 1: text outside/],
    ['an entity of HTML', '<R>&nbsp;</R>', /^malformed XML at line 1, column 4: /],
    ['an external entity', '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hosts">]><r>&a;</r>', /column 1: a DOCTYPE/],
    ['a document type after the root', '<R/><!DOCTYPE r [<!ENTITY a "b">]>', /column 5: a DOCTYPE/],
  ])('names what is wrong and where: %s', (_title, body, problem) => {
    expect(decodeXml(body, none)).toEqual({ ok: false, problem: expect.stringMatching(problem) as string });
  });

  it('keeps its problem short, however long the name that is wrong', () => {
    const decoded = decodeXml(`<R><${'<'.repeat(100_000)}`, none);
    expect(JSON.stringify(decoded).length).toBeLessThan(300);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'is not broken by an element %s',
    (tag) => {
      const decoded = decodeXml(`<R><${tag}><Code>X</Code></${tag}></R>`, none);
      expect(decoded.ok && decoded.value['Code']).toBeFalsy();
      expect(({} as Record<string, unknown>)['Code']).toBeUndefined();
    },
  );

  it('refuses nesting beyond what any answer has, even a million deep', () => {
    for (const depth of [150, 200_000]) {
      expect(decodeXml(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`, none).ok).toBe(false);
    }
  });

  it('refuses an entity bomb', () => {
    const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    const decoded = decodeXml(`<!DOCTYPE r [<!ENTITY e0 "ha">${entities}]><r>&e9;</r>`, none);
    expect(decoded).toEqual({ ok: false, problem: expect.stringContaining('DOCTYPE') as string });
  });

  it.each(['<!--', '<![CDATA[', '<?x ', '&#', '<a b="', '<', '<a b=">'])(
    'reads a flood of %s in linear time',
    (part) => {
      const began = performance.now();
      expect(decodeXml(`<R>${part.repeat(100_000)}</R>`, none).ok).toBe(false);
      expect(performance.now() - began).toBeLessThan(5_000);
    },
  );
});

describe('encodeXml', () => {
  it('declares itself as recorded answers do, repeats lists and leaves undefined out', () => {
    const value = { Ports: { Port: [80, 443] }, On: true, Name: '<&>', None: undefined, Empty: [] };
    expect(encodeXml('R', value)).toBe(
      "<?xml version='1.0' encoding='UTF-8'?><R><Ports><Port>80</Port><Port>443</Port></Ports><On>true</On><Name>&lt;&amp;&gt;</Name></R>",
    );
  });

  it('replaces what XML cannot carry', () => {
    expect(encodeXml('R', '\u0000\u001F\uD800\uFFFE')).toContain('<R>\uFFFD\uFFFD\uFFFD\uFFFD</R>');
  });
});
