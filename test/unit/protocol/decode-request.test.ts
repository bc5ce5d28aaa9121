import { describe, expect, it } from 'vitest';
import { decodeRequest } from '../../../protocol/decode-request.ts';
import type { WireRequest } from '../../../protocol/wire.ts';

const form = 'application/x-www-form-urlencoded';

function post(target: string, body: string, contentType?: string): WireRequest {
  return { method: 'POST', target, headers: contentType === undefined ? {} : { 'content-type': contentType }, body };
}

describe('decodeRequest', () => {
  it.each([form, `${form}; charset=UTF-8`, 'Application/X-WWW-Form-Urlencoded', undefined])(
    'merges query and form body when the content type is %s',
    (contentType) => {
      const decoded = decodeRequest(post('/?Action=A&x=v+1', 'Version=2014-05-15', contentType));
      expect(decoded).toEqual({
        parameters: { Action: 'A', x: 'v 1', Version: '2014-05-15' },
        duplicates: [],
        inBody: new Set(['Version']),
      });
    },
  );

  it('does not take a body of another type for parameters', () => {
    expect(decodeRequest(post('/?Action=A', '{"a=b":1}', 'application/json')).parameters).toEqual({ Action: 'A' });
  });

  it('reads a POST with everything in the query and an empty body, as the Go SDK sends it', () => {
    expect(decodeRequest(post('/?Action=A&SignatureType=', '', form)).parameters).toEqual({
      Action: 'A',
      SignatureType: '',
    });
  });

  it('lets the query win over the form and reports every repeated name', () => {
    expect(decodeRequest(post('/?a=1&b=1&b=2', 'a=3&c=1&c=2'))).toEqual({
      parameters: { a: '1', b: '1', c: '1' },
      duplicates: ['b', 'c', 'a'],
      inBody: new Set(['c']),
    });
  });

  it('reads a bare path as a request without parameters', () => {
    expect(decodeRequest({ method: 'GET', target: '/', headers: {}, body: '' })).toEqual({
      parameters: {},
      duplicates: [],
      inBody: new Set(),
    });
  });

  it('treats names of the prototype as ordinary names', () => {
    const { parameters, duplicates } = decodeRequest(post('/?__proto__=q', 'constructor=f&toString=f'));
    expect(Object.entries(parameters)).toEqual([
      ['constructor', 'f'],
      ['toString', 'f'],
      ['__proto__', 'q'],
    ]);
    expect(duplicates).toEqual([]);
  });
});
