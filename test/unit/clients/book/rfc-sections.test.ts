import { describe, expect, it } from 'vitest';
import { clientBook } from '../run-cases.ts';

/** Sections as the RFCs and the recommendations on XML number and name them, written down from their texts. */
const sections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rfc-3986': { '2.1': 'Percent-Encoding', '2.2': 'Reserved Characters', '2.3': 'Unreserved Characters' },
  'rfc-5280': { '6.1.3': 'Basic Certificate Processing' },
  'rfc-8259': {
    2: 'JSON Grammar',
    3: 'Values',
    4: 'Objects',
    6: 'Numbers',
    7: 'Strings',
    '8.1': 'Character Encoding',
    9: 'Parsers',
  },
  'rfc-8996': { 4: 'Do Not Use TLS 1.0' },
  'rfc-9110': {
    '3.7': 'Intermediaries',
    '4.2.2': 'https URI Scheme',
    '4.3.4': 'https Certificate Verification',
    '7.2': 'Host and :authority',
    '8.3': 'Content-Type',
    '8.6': 'Content-Length',
    '9.2.2': 'Idempotent Methods',
    '9.3.1': 'GET',
    '10.1.3': 'Referer',
    '10.2.3': 'Retry-After',
    '12.5.1': 'Accept',
    '12.5.3': 'Accept-Encoding',
    '15.3': 'Successful 2xx',
    '15.3.1': '200 OK',
    '15.3.5': '204 No Content',
    '15.4': 'Redirection 3xx',
    '15.5': 'Client Error 4xx',
    '15.6': 'Server Error 5xx',
    '15.6.3': '502 Bad Gateway',
    '17.9': 'Disclosure of Sensitive Information in URIs',
  },
  'rfc-9112': {
    6: 'Message Body',
    '6.3': 'Message Body Length',
    '7.1': 'Chunked Transfer Coding',
    8: 'Handling Incomplete Messages',
    '9.2': 'Associating a Response to a Request',
    '9.5': 'Failures and Timeouts',
    '9.6': 'Tear-down',
  },
  'xml-1.0': {
    '2.5': 'Comments',
    '2.6': 'Processing Instructions',
    '2.7': 'CDATA Sections',
    '4.1': 'Character and Entity References',
    '4.4.3': 'Included If Validating',
  },
  'xml-names-1.0': { '6.2': 'Namespace Defaulting' },
};

describe('a section of an RFC, or of a recommendation, that a promise names', () => {
  const named = clientBook.requirements
    .flatMap(({ sources }) => sources)
    .filter(({ document }) => /^(?:rfc|xml)-/.test(document))
    .map(({ document, section }) => `${document} ${section}`);

  it.each([...new Set(named)].toSorted())('%s is there', (cited) => {
    const [, document = '', number = '', title] = /^(\S+) (\S+) (.*)$/.exec(cited) ?? [];
    expect(sections[document]?.[number]).toBe(title);
  });
});
