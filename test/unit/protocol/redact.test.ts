import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRequest } from '../../../protocol/encode-request.ts';
import { encodeJson } from '../../../protocol/bodies/json-body.ts';
import { percentEncode } from '../../../protocol/percent-encode.ts';
import { redactor, redactWireRequest, redactWireResponse } from '../../../protocol/redact.ts';
import { stringToSignV1 } from '../../../protocol/signature-v1.ts';
import { encodeXml } from '../../../protocol/bodies/xml-body.ts';

const secret = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 8, maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('a', '/', '+', '=', '&', '<', '>', '"', "'", ' ', '\n', '\r', '%', '中'),
      minLength: 8,
      maxLength: 20,
    }),
  )
  .filter((text) => !text.includes('*'));

/** Every way of writing that the redactor promises to know. */
const writings: readonly (readonly [title: string, write: (text: string) => string])[] = [
  ['plain', (text) => text],
  ['percent-encoded', percentEncode],
  [
    'percent-encoded in small letters',
    (text) => percentEncode(text).replaceAll(/%../g, (escape) => escape.toLowerCase()),
  ],
  ['twice percent-encoded, as in a string to sign', (text) => percentEncode(percentEncode(text))],
  ['as a form', (text) => percentEncode(text).replaceAll('%20', '+')],
  ['in Base64', (text) => Buffer.from(text).toString('base64')],
  ['in Base64 for URLs', (text) => Buffer.from(text).toString('base64url')],
  ['in JSON', (text) => encodeJson(text).slice(1, -1)],
  ['in JSON with escaped slashes', (text) => encodeJson(text).slice(1, -1).replaceAll('/', '\\/')],
  [
    'in XML',
    (text) =>
      encodeXml('a', text)
        .replace(/^.*<a>/, '')
        .replace('</a>', ''),
  ],
];

describe('redactor', () => {
  it.each(writings)('leaves nothing of a secret that is written %s', (_title, write) => {
    fc.assert(
      fc.property(secret, (any) => {
        expect(redactor([any])(`<${write(any)}>`)).toBe('<***>');
      }),
    );
  });

  it('blanks out the longer of two secrets of which one begins the other', () => {
    expect(redactor(['secret', 'secret-longer'])('secret-longer secret')).toBe('*** ***');
  });

  it('blanks out every occurrence, also in escapes that only some writers use', () => {
    const redact = redactor(['a&b=<c>/é']);
    expect(redact('a\\u0026b\\u003d\\u003cc\\u003e/\\u00e9 and a&b=<c>/\\u00e9 and a&b=<c>/é')).toBe(
      '*** and *** and ***',
    );
  });

  it('leaves short words alone within longer ones', () => {
    const redact = redactor(['test', 'testsecret']);
    expect(redact('cannot be tested with test')).toBe('cannot be tested with ***');
    expect(redact('a%3Dtest%26b=test&c=xtestsecretx')).toBe('a%3D***%26b=***&c=x***x');
  });

  it('accepts a secret that is not well-formed text', () => {
    expect(redactor(['abc\uD800'])('<abc\uD800>')).toBe('<***>');
  });

  it('leaves very short secrets alone', () => {
    expect(redactor(['abc', ''])('abcdef')).toBe('abcdef');
  });
});

const input = {
  action: 'UploadServerCertificate',
  version: '2014-05-15',
  parameters: { PrivateKey: '-----BEGIN KEY', RegionId: 'cn-hangzhou' },
  credentials: { accessKeyId: 'the-key-id', accessKeySecret: 'the-secret', securityToken: 'the-token' },
  format: 'json',
  timestamp: '2026-01-01T00:00:00Z',
  nonce: 'n',
  host: '127.0.0.1',
} as const;

describe('redactWireRequest', () => {
  it.each(['GET', 'POST'] as const)('blanks out key, signature, token and private key of a %s request', (method) => {
    const request = encodeRequest({ ...input, method });
    const text = JSON.stringify(redactWireRequest(request, redactor(['the-secret'])));
    for (const canary of ['the-key-id', 'the-secret', 'the-token', 'BEGIN']) expect(text).not.toContain(canary);
    expect(text).toContain('Signature=***');
    expect(text).toContain('RegionId=cn-hangzhou');
    expect(text).toContain('SignatureNonce=n');
  });

  it('blanks out headers that carry credentials and keeps the others', () => {
    const headers = { authorization: 'ACS3 x', 'x-acs-security-token': 'y', host: 'h', 'x-echo': 'my-secret' };
    const redacted = redactWireRequest({ method: 'POST', target: '/', headers, body: '' }, redactor(['my-secret']));
    expect(redacted.headers).toEqual({
      authorization: '***',
      'x-acs-security-token': '***',
      host: 'h',
      'x-echo': '***',
    });
  });

  it('knows a secret parameter by its last name, in any letters and escapes, and needs an equals sign', () => {
    const request = {
      method: 'GET',
      target: '/?Cert.1.PrivateKey=a&accesskeyid=b&Signatur%65=c&SignatureX&x',
      headers: {},
      body: '',
    };
    expect(redactWireRequest(request, redactor([])).target).toBe(
      '/?Cert.1.PrivateKey=***&accesskeyid=***&Signatur%65=***&SignatureX&x',
    );
  });
});

describe('redactWireResponse', () => {
  const redact = redactor(['the-secret']);

  it('blanks out what a string to sign echoes, whether or not it was told', () => {
    const { parameters, credentials } = input;
    const sent = { ...parameters, AccessKeyId: credentials.accessKeyId, SecurityToken: 'the-token=/+', Zone: 'z' };
    const body = encodeJson({ Message: `server string to sign is:${stringToSignV1('GET', sent)}` });
    expect(redactWireResponse({ status: 400, headers: {}, body }, redact).body).toBe(
      '{"Message":"server string to sign is:GET&%2F&AccessKeyId%3D***%26PrivateKey%3D***%26RegionId%3Dcn-hangzhou%26SecurityToken%3D***%26Zone%3Dz"}',
    );
  });

  it('blanks out the secret parameters of a query that it repeats, in the body and in headers', () => {
    const echoed = '/?AccessKeyId=id&Signature=abc%3D&SignatureNonce=n';
    const redacted = redactWireResponse(
      { status: 302, headers: { location: echoed }, body: `<a href="${echoed}">the-secret</a>` },
      redact,
    );
    expect(redacted.headers['location']).toBe('/?AccessKeyId=***&Signature=***&SignatureNonce=n');
    expect(redacted.body).toBe('<a href="/?AccessKeyId=***&Signature=***&SignatureNonce=n">***</a>');
  });
});
