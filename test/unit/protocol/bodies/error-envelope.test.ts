import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../../../protocol/bodies/body.ts';
import { readErrorEnvelope, toErrorBody, type ErrorEnvelope } from '../../../../protocol/bodies/error-envelope.ts';
import { encodeJson } from '../../../../protocol/bodies/json-body.ts';
import { encodeXml } from '../../../../protocol/bodies/xml-body.ts';

const envelope: ErrorEnvelope = {
  code: 'SignatureDoesNotMatch',
  message: 'server string to sign is:GET&%2F&a%3D1 <"\'>',
  requestId: 'CEF72CEB-54B6-4AE8-B225-F876FF7BA984',
  hostId: 'slb.aliyuncs.com',
  recommend: 'https://example.com/?q=a&b=c',
};

describe('readErrorEnvelope', () => {
  it.each([
    ['json', encodeJson(toErrorBody(envelope))],
    ['xml', encodeXml('Error', toErrorBody(envelope))],
  ] as const)('reads back from %s what toErrorBody wrote', (expected, body) => {
    const decoded = decodeBody({ body, expected, lists: new Set() });
    expect(decoded.ok && readErrorEnvelope(decoded.value)).toEqual(envelope);
  });

  it('reads an envelope of which only the code is there', () => {
    expect(readErrorEnvelope({ Code: 'X' })).toEqual({ code: 'X', message: '' });
  });

  it.each([[{}], [{ code: 'lower' }], [{ Code: '' }], [{ Code: 404 }], [{ Code: { a: 'X' } }], [{ Code: ['X'] }]])(
    'sees no error in %j',
    (value) => {
      expect(readErrorEnvelope(value)).toBeUndefined();
    },
  );
});

describe('toErrorBody', () => {
  it('keeps the order of the wire', () => {
    expect(Object.keys(toErrorBody(envelope))).toEqual(['RequestId', 'HostId', 'Code', 'Message', 'Recommend']);
  });

  it('leaves out what the envelope does not have', () => {
    expect(toErrorBody({ code: 'X', message: 'm' })).toEqual({ Code: 'X', Message: 'm' });
  });
});
