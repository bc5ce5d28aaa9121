import { documentedForms } from '../../specs/oracle/documented-forms.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { WireResponse } from '../../protocol/wire.ts';
import type { Reply } from '../wire/reply.ts';
import type { EncodingSeam } from '../core/seams.ts';
import type { Ground, Variant } from '../core/variant.ts';

const json =
  'What JSON texts mean does not depend on blanks between tokens or on how characters are escaped (RFC 8259).';
const xml = 'What XML texts mean does not depend on these (XML 1.0); the documents promise elements, not bytes.';

/** Bodies that say the same in other bytes, in the formats that documents of the service speak of. */
export function layoutVariants({ service }: SpecBook, grounds: readonly Ground[]): readonly Variant[] {
  const { formats } = documentedForms(service, service);
  return layouts.filter(({ format }) => formats.includes(format)).map(({ variant }) => ({ ...variant, grounds }));
}

const layouts: readonly Layout[] = [
  written('json/indented', 'JSON is indented.', json, 'json', (body) => JSON.stringify(JSON.parse(body), undefined, 2)),
  written('json/escaped', 'Strings of JSON escape slashes and whatever is not ASCII.', json, 'json', (body) =>
    body
      .replaceAll('/', '\\/')
      .replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
  written('xml/indented', 'Elements of XML stand on lines of their own.', xml, 'xml', (body) =>
    body.replaceAll(/(<\/[^>]+>|\?>)(?=<)/g, '$1\n  ').replaceAll(/(<[^/?!][^>]*>)(?=<[^/])/g, '$1\n  '),
  ),
  written('xml/cdata', 'Texts of XML stand in CDATA sections.', xml, 'xml', (body) =>
    body.replaceAll(/>([^<]+)<\//g, (whole, text: string) => inSection(text) ?? whole),
  ),
  written('xml/short', 'Elements without content are written as one tag.', xml, 'xml', (body) =>
    body.replaceAll(/<([^/?!>]+)><\/\1>/g, '<$1/>'),
  ),
  written(
    'xml/other-declaration',
    'The declaration of XML has double quotes and a line of its own.',
    xml,
    'xml',
    (body) => body.replace(/^<\?[^>]*\?>/, '<?xml version="1.0" encoding="utf-8"?>\n'),
  ),
  written('xml/no-declaration', 'XML starts with its root element.', xml, 'xml', (body) =>
    body.replace(/^<\?[^>]*\?>/, ''),
  ),
  written('xml/references', 'Characters of XML that are not ASCII are written as references.', xml, 'xml', (body) =>
    body.replaceAll(/[^\u0000-\u007f]/gu, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`),
  ),
];

/** A variant of one format. */
interface Layout {
  readonly format: Reply['format'];
  readonly variant: Omit<Variant, 'grounds'>;
}

function written(
  id: string,
  description: string,
  legal: string,
  format: Reply['format'],
  write: (body: string) => string,
): Layout {
  const seam: EncodingSeam = {
    seam: 'encoding',
    garble: (response: WireResponse, reply: Reply) =>
      reply.format === format ? { ...response, body: write(response.body) } : response,
  };
  return { format, variant: { id, description, legal, seams: () => [seam] } };
}

/** A text as a section; none for a line end that a reader would change there, or for the end of a section. */
function inSection(text: string): string | undefined {
  if (text.includes('&#13;')) return undefined;
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return plain.includes(']]>') ? undefined : `><![CDATA[${plain}]]></`;
}
